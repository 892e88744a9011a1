package fr.etape.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Books;
import fr.etape.journeys.ledger.Event;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@AloneOnSharedSuite
class TwoInstancesJourney {

    private static final int ATTEMPTS = 200;
    private static final int LEFT = 5;
    private static final int QUOTA = 30;

    @Test
    void ofTwoHundredWhoAskTwoInstancesForTheLastFiveSeatsExactlyFiveGetOne(Suite suite) throws Exception {
        // given
        Etape gateway = new Etape(suite.url());
        Etape one = new Etape(suite.part("registration-service").url());
        Part second = suite.another("registration-service");
        Etape other = new Etape(second.url());
        try {
            race(suite, gateway, one, other);
        } finally {
            suite.end(second);
        }
    }

    private static void race(Suite suite, Etape gateway, Etape one, Etape other) throws Exception {
        Stop stop = Stop.open(suite.organiser(), "race", Map.of("OPERATEUR", QUOTA, "ELU", 100));
        Ledger ledger = new Ledger();
        for (int i = 0; i < QUOTA - LEFT; i++) {
            ledger.accept(register(i % 2 == 0 ? one : other, stop));
        }

        // when
        List<Registration> answers = atOnce(i -> () -> register(i % 2 == 0 ? one : other, stop));
        answers.forEach(ledger::accept);

        // then
        assertThat(answers).filteredOn(Registration::confirmed).hasSize(LEFT);
        Books books = Audit.awaitEqual(suite, gateway, stop, ledger);
        assertThat(waitingInJournalOrder(books)).isEqualTo(waitingAsAnswered(answers));
        assertThat(waitingInJournalOrder(books)).hasSize(ATTEMPTS - LEFT);
    }

    /** Ids by place: the answers' places are 1, 2, 3 … without a gap, or this throws. */
    private static List<String> waitingAsAnswered(List<Registration> answers) {
        List<Registration> waiting = answers.stream()
                .filter(answer -> !answer.confirmed())
                .sorted(java.util.Comparator.comparingInt(Registration::waitlistPosition))
                .toList();
        assertThat(waiting)
                .extracting(Registration::waitlistPosition)
                .isEqualTo(IntStream.rangeClosed(1, waiting.size()).boxed().toList());
        return waiting.stream().map(Registration::id).toList();
    }

    private static List<String> waitingInJournalOrder(Books books) {
        return books.journal().stream()
                .filter(event -> event.kind().equals("waitlisted"))
                .map(Event::registration)
                .toList();
    }

    /** The control: the same attempts on the same database, by a writer that reads what is left and then writes. */
    @Test
    void aWriterThatReadsAndThenWritesOversellsTheSameSeats(Suite suite) throws Exception {
        try (MongoClient client = MongoClients.create(suite.mongodb())) {
            // given
            MongoCollection<Document> seats =
                    client.getDatabase("etape-control").getCollection("seats-" + UUID.randomUUID());
            CyclicBarrier allHaveRead = new CyclicBarrier(ATTEMPTS);

            // when
            List<Boolean> confirmed = atOnce(i -> () -> {
                boolean free = seats.countDocuments() < LEFT;
                allHaveRead.await();
                if (free) {
                    seats.insertOne(new Document("attempt", i));
                }
                return free;
            });

            // then
            assertThat(confirmed).filteredOn(free -> free).hasSizeGreaterThan(LEFT);
            seats.drop();
        }
    }

    private static Registration register(Etape instance, Stop stop) {
        Person person = Person.of("OPERATEUR");
        String key = UUID.randomUUID().toString();
        return Registration.of(instance.post(stop.registrations(), key, person.toJson()));
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> attempt) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> pending = new ArrayList<>();
            for (int i = 0; i < ATTEMPTS; i++) {
                Callable<T> one = attempt.apply(i);
                pending.add(clients.submit(() -> {
                    go.await();
                    return one.call();
                }));
            }
            go.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> result : pending) {
                results.add(result.get());
            }
            return results;
        }
    }
}
