package fr.etape.journeys.ledger;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Clients that register one person after the other at one stop, and cancel every tenth registration again. A client
 * whose connection broke, or who was told to come back later, asks again with the same idempotency key until it has an
 * answer; so whatever happens to the suite, the ledger tells exactly what was accepted.
 */
public final class Driver implements AutoCloseable {

    private static final List<String> COLLEGES =
            List.of("ELU", "COLLECTIVITE", "INDUSTRIEL", "OPERATEUR", "ETAT", "AUTRE");
    private static final Set<Integer> COME_BACK_LATER = Set.of(429, 503, 504);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BREATH = Duration.ofMillis(200);

    /**
     * Between two requests of a client, so that a fault, not the machine, is what is tested. Eight clients register
     * some 80 people a second, about as many as are sent their mails meanwhile.
     */
    private static final Duration PACE = Duration.ofMillis(100);

    private final Etape etape;
    private final Stop stop;
    private final Ledger ledger = new Ledger();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicLong retries = new AtomicLong();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();
    private volatile int going = Integer.MAX_VALUE;
    private volatile boolean stopping;

    private Driver(Etape etape, Stop stop) {
        this.etape = etape;
        this.stop = stop;
    }

    /** Registers until told to stop. */
    public static Driver start(Etape etape, Stop stop, int clients) {
        Driver driver = new Driver(etape, stop);
        for (int i = 0; i < clients; i++) {
            int client = i;
            driver.running.add(driver.clients.submit(() -> driver.keepRegistering(client)));
        }
        return driver;
    }

    /** Registers these people, several at once, and returns when all are answered. */
    public static Ledger registerAll(Etape etape, Stop stop, List<Person> people, int clients) {
        Driver driver = new Driver(etape, stop);
        ConcurrentLinkedQueue<Person> waiting = new ConcurrentLinkedQueue<>(people);
        for (int i = 0; i < clients; i++) {
            driver.running.add(driver.clients.submit(() -> {
                for (Person person = waiting.poll(); person != null; person = waiting.poll()) {
                    driver.register(person);
                }
            }));
        }
        driver.stopping = true;
        return driver.join();
    }

    /** From now on so many clients register, and each of the others until it has its answer. */
    public void goOnWith(int few) {
        going = few;
    }

    /** Waits until so many more were accepted than now. */
    public void awaitMore(int registrations) {
        int target = ledger.accepted().size() + registrations;
        await(registrations + " more are accepted")
                .atMost(PATIENCE)
                .failFast(() -> !surprises.isEmpty())
                .until(() -> ledger.accepted().size() >= target);
    }

    public int accepted() {
        return ledger.accepted().size();
    }

    /** How often a client had to ask again. */
    public long retries() {
        return retries.get();
    }

    /**
     * Ends the load once every request has its answer; throws {@link AssertionError} when an answer was none that a
     * client can live with.
     */
    public Ledger stop() {
        stopping = true;
        return join();
    }

    private Ledger join() {
        try {
            for (Future<?> client : running) {
                client.get(PATIENCE.toSeconds() + 30, TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            throw new AssertionError("a client did not end: " + e, e);
        } finally {
            clients.shutdownNow();
        }
        ledger.save(stop.id());
        if (!surprises.isEmpty()) {
            throw new AssertionError("answers that no client can live with: " + surprises);
        }
        return ledger;
    }

    @Override
    public void close() {
        stopping = true;
        clients.shutdownNow();
    }

    private void keepRegistering(int client) {
        for (int number = 0; !stopping && client < going; number++) {
            Registration registration = register(Person.of(COLLEGES.get(number % COLLEGES.size())));
            if (registration != null && number % 10 == 9) {
                cancel(registration);
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private @Nullable Registration register(Person person) {
        String key = UUID.randomUUID().toString();
        Answer answer = insist(() -> etape.post(stop.registrations(), key, person.toJson()));
        if (answer.status() != 201) {
            surprises.add(answer.toString());
            return null;
        }
        Registration registration = Registration.of(answer);
        ledger.accept(registration);
        return registration;
    }

    private void cancel(Registration registration) {
        Answer answer = insist(() -> etape.delete("/api/registrations/" + registration.token()));
        if (answer.status() == 204) {
            ledger.cancel(registration);
        } else {
            surprises.add(answer.toString());
        }
    }

    private Answer insist(Supplier<Answer> request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String trouble;
            try {
                Answer answer = request.get();
                if (!COME_BACK_LATER.contains(answer.status())) {
                    return answer;
                }
                trouble = answer.toString();
            } catch (UncheckedIOException e) {
                trouble = e.toString();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no answer in " + PATIENCE + ", but " + trouble);
            }
            retries.incrementAndGet();
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }
}
