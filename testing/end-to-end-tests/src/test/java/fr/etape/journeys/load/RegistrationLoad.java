package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@AloneOnSharedSuite
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationLoad {

    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("etape.load.warm-up", 10));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("etape.load.seconds", 15));
    private static final int EVENTS_TO_REBUILD = Integer.getInteger("etape.load.rebuild", 100_000);
    private static final long GROWN = Long.getLong("etape.load.growth", 1_000_000L);

    private static final Map<String, Integer> LARGE = Map.of("ELU", 3_000, "COLLECTIVITE", 3_000, "INDUSTRIEL", 3_000);
    private static final JsonMapper json = new JsonMapper();
    private static final List<String> table = new ArrayList<>();

    @AfterAll
    static void print() {
        System.out.println("\n" + String.join("\n", table) + "\n");
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(ints = {1, 8, 32})
    void registrationsThroughTheGateway(int clients, Suite suite) {
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "load", LARGE);
        Ledger ledger = new Ledger();

        Outcome outcome = new ClosedLoop(suite, stop, ledger).during(clients + " clients", clients, WARM_UP, MEASURED);

        table.add(outcome.line());
        assertThat(outcome.answers()).containsOnlyKeys(201);
        awaitReported(etape, stop, ledger.accepted().size());
        Audit.awaitEqual(suite, etape, stop, ledger);
    }

    @Order(2)
    @Test
    void sixHundredAtOnceOnThreeHundredSeats(Suite suite) throws Exception {
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "rush", Stop.ANGERS);
        List<Person> people = new ArrayList<>();
        Stop.ANGERS.forEach((college, seats) -> {
            for (int i = 0; i < 2 * seats; i++) {
                people.add(Person.of(college));
            }
        });
        java.util.Collections.shuffle(people, new java.util.Random(300));

        long begin = System.nanoTime();
        Ledger ledger = allAtOnce(suite, stop, people);
        double seconds = (System.nanoTime() - begin) / 1e9;

        table.add(String.format(Locale.ROOT, "600 at once on 300 seats           answered in %.2f s", seconds));
        assertThat(ledger.registrations()).hasSize(600);
        assertThat(ledger.registrations()).filteredOn(Registration::confirmed).hasSize(300);
        Audit.awaitEqual(suite, etape, stop, ledger);
    }

    private static Ledger allAtOnce(Suite suite, Stop stop, List<Person> people) throws Exception {
        Ledger ledger = new Ledger();
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (Person person : people) {
                String body = person.toJson().toString();
                all.add(threads.submit(() -> {
                    go.await();
                    try (Wire wire = new Wire(suite.url())) {
                        Wire.Reply reply = wire.post(
                                stop.registrations(), UUID.randomUUID().toString(), body);
                        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
                        ledger.accept(Registration.of(json.readTree(reply.body())));
                    }
                    return person;
                }));
            }
            go.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        return ledger;
    }

    @Order(3)
    @Test
    void acceptedUntilVisibleInTheReport(Suite suite) throws IOException {
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "visible", LARGE);
        Histogram latencies = new Histogram(3);
        try (Wire wire = new Wire(suite.url())) {
            awaitReported(etape, stop, 0);
            for (int i = 1; i <= 1_000; i++) {
                Person person = Person.of("ELU");
                Wire.Reply reply = wire.post(
                        stop.registrations(),
                        UUID.randomUUID().toString(),
                        person.toJson().toString());
                assertThat(reply.status()).isEqualTo(201);
                long accepted = System.nanoTime();
                while (reported(wire.get(stop.report()).body()) < i) {
                    Thread.onSpinWait();
                }
                latencies.recordValue((System.nanoTime() - accepted) / 1_000);
            }
        }
        table.add(String.format(
                Locale.ROOT,
                "accepted → visible in the report                p50 %7.1f ms   p99 %7.1f ms",
                latencies.getValueAtPercentile(50) / 1000.0,
                latencies.getValueAtPercentile(99) / 1000.0));
    }

    @Order(4)
    @Test
    void theReportIsRebuiltFromItsEvents(Suite suite) {
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "rebuild", LARGE);
        Ledger ledger = new Ledger();
        new ClosedLoop(suite, stop, ledger).until("filling", 32, EVENTS_TO_REBUILD);
        awaitReported(etape, stop, EVENTS_TO_REBUILD);
        String before = etape.get(stop.report()).expect(200).body();
        Part reporting = suite.part("reporting-service");

        suite.kill("reporting-service");
        try (MongoClient client = MongoClients.create(suite.mongodb())) {
            client.getDatabase("etape-reporting").drop();
        }
        suite.awaitReplaced(reporting);
        long begin = System.nanoTime();
        awaitReported(etape, stop, EVENTS_TO_REBUILD);
        double seconds = (System.nanoTime() - begin) / 1e9;

        assertThat(etape.get(stop.report()).expect(200).body()).isEqualTo(before);
        table.add(String.format(
                Locale.ROOT,
                "rebuild of a report of %,d events, with all others: %.1f s after the service was up",
                EVENTS_TO_REBUILD,
                seconds));
    }

    /** Takes ten minutes for a million: {@code -Detape.load.growth=1000000}. */
    @Order(5)
    @Test
    @EnabledIfSystemProperty(named = "etape.load.growth", matches = "\\d+")
    void aRegistrationCostsTheSameHoweverManyThereAre(Suite suite) {
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "grown", LARGE);
        Ledger ledger = new Ledger();
        new ClosedLoop(suite, stop, ledger).until("the first thousand", 8, 1_000);

        Outcome young =
                new ClosedLoop(suite, stop, ledger).during("8 clients from 1,000 on", 8, Duration.ZERO, MEASURED);
        new ClosedLoop(suite, stop, ledger)
                .until("growing", 32, GROWN - ledger.accepted().size());
        awaitReported(etape, stop, ledger.accepted().size());
        Outcome old = new ClosedLoop(suite, stop, ledger)
                .during("8 clients from " + GROWN + " on", 8, Duration.ZERO, MEASURED);

        table.add(young.line());
        table.add(old.line());
        awaitReported(etape, stop, ledger.accepted().size());
    }

    private static void awaitReported(Etape etape, Stop stop, int registrations) {
        await(registrations + " registrations of " + stop.id() + " are reported")
                .atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> reported(etape.get(stop.report()).expect(200).body()) >= registrations);
    }

    private static long reported(String report) {
        var totals = json.readTree(report).path("totals");
        return totals.path("confirmed").asLong(-1) + totals.path("waitlisted").asLong(0);
    }
}
