package fr.etape.journeys.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Clients who send one request after the other, each on a connection of its own, and what they were answered. Those
 * with a rate send at their times whatever the answers take: a request that had to wait for the one before it is
 * measured from when it should have been sent.
 */
final class Loop {

    interface Request {
        Wire.Reply send(Wire wire) throws IOException;
    }

    /** @param latencies in microseconds */
    record Measured(double seconds, Histogram latencies, Map<Integer, Long> answers) {

        double rate() {
            return latencies.getTotalCount() / seconds;
        }

        double milliseconds(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1000.0;
        }

        double share(int status) {
            return (double) answers.getOrDefault(status, 0L) / latencies.getTotalCount();
        }

        /** Of two times, what happened in both together. */
        Measured and(Measured other) {
            Histogram all = latencies.copy();
            all.add(other.latencies);
            Map<Integer, Long> counts = new HashMap<>(answers);
            other.answers.forEach((status, count) -> counts.merge(status, count, Long::sum));
            return new Measured(seconds + other.seconds, all, Map.copyOf(counts));
        }
    }

    private static final long AT_ONCE = 0;

    private final URI site;
    private final Request request;
    private final long pause;
    private final Histogram latencies = new ConcurrentHistogram(3);
    private final Map<Integer, Long> answers = new ConcurrentHashMap<>();
    private final List<Future<?>> clients = new ArrayList<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
    private volatile boolean counting;
    private volatile boolean over;

    private Loop(URI site, Request request, long pause) {
        this.site = site;
        this.request = request;
        this.pause = pause;
    }

    /** Each client sends as soon as it is answered. */
    static Loop closed(URI site, int clients, Request request) {
        return new Loop(site, request, AT_ONCE).begin(clients);
    }

    /** All clients together send so many a second. */
    static Loop paced(URI site, int clients, double perSecond, Request request) {
        return new Loop(site, request, (long) (1e9 * clients / perSecond)).begin(clients);
    }

    private Loop begin(int count) {
        long now = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long first = now + pause * i / count;
            clients.add(threads.submit(() -> client(first)));
        }
        return this;
    }

    private void client(long first) {
        try (Wire wire = new Wire(site)) {
            for (long due = first; !over; due += pause) {
                long start = pause == AT_ONCE ? System.nanoTime() : due;
                while (pause != AT_ONCE && System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                Wire.Reply reply = request.send(wire);
                if (counting) {
                    latencies.recordValue((System.nanoTime() - start) / 1_000);
                    answers.merge(reply.status(), 1L, Long::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What happens in a time from now on. */
    Measured measure(Duration time) {
        latencies.reset();
        answers.clear();
        long begin = System.nanoTime();
        counting = true;
        letPass(time);
        counting = false;
        return new Measured((System.nanoTime() - begin) / 1e9, latencies.copy(), Map.copyOf(answers));
    }

    static void letPass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    /** Throws {@link AssertionError} when a client got no answer. */
    void end() {
        over = true;
        try {
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a client failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
