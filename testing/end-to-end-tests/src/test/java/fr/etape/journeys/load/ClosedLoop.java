package fr.etape.journeys.load;

import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/**
 * So many clients, each on a connection of its own, who register one new person as soon as the last is answered, and
 * write down what was accepted.
 */
final class ClosedLoop {

    private static final List<String> COLLEGES = List.of("ELU", "COLLECTIVITE", "INDUSTRIEL");
    private static final JsonMapper json = new JsonMapper();

    private final Suite suite;
    private final Stop stop;
    private final Ledger ledger;
    private final Histogram latencies = new ConcurrentHistogram(3);
    private final Map<Integer, Long> answers = new ConcurrentHashMap<>();
    private volatile boolean counting;

    ClosedLoop(Suite suite, Stop stop, Ledger ledger) {
        this.suite = suite;
        this.stop = stop;
        this.ledger = ledger;
    }

    /** A load that is measured for a time, after a time that is not. */
    Outcome during(String what, int clients, Duration warmUp, Duration measured) {
        long begin = System.nanoTime() + warmUp.toNanos();
        long end = begin + measured.toNanos();
        Cpu[] before = new Cpu[1];
        run(clients, () -> System.nanoTime() < end, () -> {
            waitUntil(begin);
            before[0] = Cpu.of(suite);
            counting = true;
        });
        double seconds = (System.nanoTime() - begin) / 1e9;
        return outcome(what, seconds, before[0]);
    }

    /** A load that goes on until so many registrations were sent. */
    Outcome until(String what, int clients, long registrations) {
        AtomicLong left = new AtomicLong(registrations);
        long begin = System.nanoTime();
        Cpu before = Cpu.of(suite);
        counting = true;
        run(clients, () -> left.getAndDecrement() > 0, () -> {});
        return outcome(what, (System.nanoTime() - begin) / 1e9, before);
    }

    private Outcome outcome(String what, double seconds, Cpu before) {
        Map<String, Double> costs = Cpu.of(suite).perOperationSince(before, latencies.getTotalCount());
        return new Outcome(what, seconds, Map.copyOf(answers), latencies, costs);
    }

    private void run(int clients, BooleanSupplier goOn, Runnable meanwhile) {
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> client(goOn)));
            }
            meanwhile.run();
            for (Future<?> client : running) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a client failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private void client(BooleanSupplier goOn) {
        try (Wire wire = new Wire(suite.url())) {
            for (int number = 0; goOn.getAsBoolean(); number++) {
                Person person = Person.of(COLLEGES.get(number % COLLEGES.size()));
                String body = person.toJson().toString();
                String key = UUID.randomUUID().toString();
                long start = System.nanoTime();
                Wire.Reply reply = wire.post(stop.registrations(), key, body);
                if (counting) {
                    latencies.recordValue((System.nanoTime() - start) / 1_000);
                    answers.merge(reply.status(), 1L, Long::sum);
                }
                if (reply.status() == 201) {
                    ledger.accept(Registration.of(json.readTree(reply.body())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitUntil(long nanos) {
        while (System.nanoTime() < nanos) {
            java.util.concurrent.locks.LockSupport.parkNanos(nanos - System.nanoTime());
        }
    }
}
