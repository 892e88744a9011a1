package fr.etape.sessions.votes;

import static fr.etape.testkit.AtOnce.atOnce;
import static fr.etape.testkit.AtOnce.meet;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import fr.etape.sessions.SessionsService;
import fr.etape.testkit.RunningApplication;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Ballots and sheets that are asked for at the same moment. */
class ManyAtOnceIT {

    private static final String APPROVALS = "{\"stage\": \"APPROVALS\"}";

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    @Test
    void onePersonOnTwoPhonesHasOneBallot() {
        VotingStop stop = VotingStop.with(service, 6, 1);
        String question = stop.open(APPROVALS);
        List<String> proposals = stop.first(6, stop.sheet(0, question));

        List<Integer> statuses = atOnce(
                50,
                send -> stop.approve(0, question, List.of(proposals.get(send % 6)))
                        .status());

        assertThat(statuses).containsOnly(200);
        stop.close(question);
        JsonNode result = stop.result(stop.claire(), question).json();
        assertThat(result.get("ballots").intValue()).isEqualTo(1);
        assertThat(result.get("lines")
                        .valueStream()
                        .mapToInt(line -> line.get("approvals").intValue())
                        .sum())
                .isEqualTo(1);
        JsonNode recount =
                stop.claire().get(stop.path() + "/" + question + "/recount").json();
        assertThat(recount.get("equal").booleanValue()).isTrue();
        // negative control: whoever counts what was sent counts one person several times
        assertThat(recount.get("cast").intValue()).isGreaterThan(1);
    }

    /** Two instances take the ballots of one person at once; the journal puts them in one order. */
    @Test
    void onePersonAtTwoInstancesHasOneBallot() {
        try (RunningApplication one = SessionsService.notShared().start()) {
            RunningApplication two = one.another();
            VotingStop stop = VotingStop.with(one, 6, 1);
            VotingStop other = new VotingStop(two, stop.id(), stop.people());
            String question = stop.open(APPROVALS);
            List<String> proposals = stop.first(6, stop.sheet(0, question));

            atOnce(
                    40,
                    send -> (send % 2 == 0 ? stop : other)
                            .approve(0, question, List.of(proposals.get(send % 6)))
                            .status());

            stop.close(question);
            assertThat(stop.result(stop.claire(), question)
                            .json()
                            .get("ballots")
                            .intValue())
                    .isEqualTo(1);
        }
    }

    /** The negative control: looking whether there is a ballot, and then adding one. */
    @Test
    void whoeverLooksAndThenAddsCountsOnePersonTwice() {
        var naive = service.database().getCollection("naive-ballots");
        String voter = UUID.randomUUID().toString();
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);

        atOnce(2, phone -> {
            boolean first = naive.countDocuments(Filters.eq("voter", voter)) == 0;
            meet(bothHaveLooked);
            return first ? naive.insertOne(new Document("voter", voter)).wasAcknowledged() : first;
        });

        assertThat(naive.countDocuments(Filters.eq("voter", voter))).isEqualTo(2);
    }

    @Test
    void thirtyPeopleAtOnceAreDealtBalancedSheets() {
        VotingStop stop = VotingStop.with(service, 40, 30);
        String question = stop.open(APPROVALS);

        List<List<String>> sheets = atOnce(30, person -> stop.first(20, stop.sheet(person, question)));

        Map<String, Integer> views = new HashMap<>();
        sheets.forEach(sheet -> sheet.forEach(proposal -> views.merge(proposal, 1, Integer::sum)));
        Set<Integer> seen = new HashSet<>(views.values());
        assertThat(seen).containsExactly(15);
    }
}
