package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Proposals;
import fr.etape.journeys.http.SeatedTables;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ballots through the gateway, one from each voter, who have their pass and have read their sheet before. The figures
 * are printed, not judged; the result afterwards is: it counts every ballot that was taken, and so does a recount.
 */
@AloneOnSharedSuite
class BallotLoad {

    private static final int VOTERS = Integer.getInteger("etape.load.people", 12_000);
    private static final int READERS = 16;
    private static final int IDEAS = 24;
    private static final Map<String, Integer> LARGE = Map.of("ELU", 9_000, "COLLECTIVITE", 9_000, "INDUSTRIEL", 9_000);
    private static final JsonMapper json = new JsonMapper();
    private static final Figures figures = new Figures(3, 6);

    /** @param ballot the request's body */
    private record Voter(String bearer, String ballot) {}

    @AfterAll
    static void print() {
        figures.print();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 32})
    void ballots(int clients, Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "ballot-load", LARGE);
        Proposals.make(
                suite.organiser(),
                stop,
                SeatedTables.publish(suite.organiser(), stop, null).getFirst(),
                IDEAS);
        Ledger ledger = new Ledger();
        new ClosedLoop(suite, stop, ledger).until("filling", 8, VOTERS);
        String question = open(suite, stop);
        Queue<Voter> voters = reading(suite, question, ledger);
        AtomicInteger taken = new AtomicInteger();

        Loop loop = Loop.closed(suite.url(), clients, wire -> {
            Voter voter = voters.poll();
            assertThat(voter).as("more voters are needed: -Detape.load.people").isNotNull();
            Wire.Reply reply = wire.putJson(question + "/ballot", voter.bearer(), voter.ballot());
            taken.addAndGet(reply.status() == 200 ? 1 : 0);
            return reply;
        });
        Map<Integer, Long> answers = figures.of(loop, "ballots", clients, suite);

        assertThat(answers).containsOnlyKeys(200);
        suite.organiser()
                .post(question + "/closing", UUID.randomUUID().toString(), "{}")
                .expect(204);
        JsonNode recount =
                suite.organiser().get(question + "/recount").expect(200).json();
        assertThat(recount.path("equal").asBoolean()).isTrue();
        assertThat(recount.path("counted").asInt()).isEqualTo(taken.get());
    }

    private static String open(Suite suite, Stop stop) {
        return stop.path() + "/questions/"
                + suite.organiser()
                        .post(
                                stop.path() + "/questions",
                                UUID.randomUUID().toString(),
                                "{\"stage\": \"APPROVALS\", \"electorate\": \"SEATED\"}")
                        .expect(201)
                        .json()
                        .path("questionId")
                        .asString();
    }

    /** Everybody who registered gets their pass and reads their sheet. */
    private static Queue<Voter> reading(Suite suite, String question, Ledger ledger) {
        Queue<Registration> registered = new ConcurrentLinkedQueue<>(ledger.registrations());
        Queue<Voter> voters = new ConcurrentLinkedQueue<>();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(Thread.ofPlatform().start(() -> {
                try (Wire wire = new Wire(suite.url())) {
                    for (Registration one = registered.poll(); one != null; one = registered.poll()) {
                        voters.add(reading(wire, question, one));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        readers.forEach(BallotLoad::awaitEnd);
        assertThat(voters).hasSameSizeAs(ledger.registrations());
        return voters;
    }

    private static Voter reading(Wire wire, String question, Registration one) throws IOException {
        Wire.Reply pass = wire.postJson(
                "/api/registrations/" + one.token() + "/passes",
                "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
                "{}");
        String bearer = "Authorization: Bearer "
                + json.readTree(pass.body()).path("pass").asString() + "\r\n";
        // sessions-service hears of registrations by their events.
        Wire.Reply sheet = wire.get(question + "/sheet", bearer);
        for (int attempt = 0; sheet.status() != 200 && attempt < 100; attempt++) {
            Loop.letPass(Duration.ofMillis(50));
            sheet = wire.get(question + "/sheet", bearer);
        }
        assertThat(sheet.status()).as(sheet.body()).isEqualTo(200);
        List<String> approved = json.readTree(sheet.body())
                .path("proposals")
                .valueStream()
                .limit(3)
                .map(proposal -> proposal.path("proposalId").asString())
                .toList();
        return new Voter(bearer, json.writeValueAsString(Map.of("approvals", approved)));
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
