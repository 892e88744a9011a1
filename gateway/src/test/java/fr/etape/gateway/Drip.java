package fr.etape.gateway;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who sends a letter every 50 ms, until told to stop or cut off. */
final class Drip implements AutoCloseable {

    private static final int PACE_MS = 50;

    private final AtomicInteger drops = new AtomicInteger();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    Drip(RawClient client) {
        clock.scheduleAtFixedRate(() -> drop(client), 0, PACE_MS, TimeUnit.MILLISECONDS);
    }

    private void drop(RawClient client) {
        try {
            client.send("x");
            drops.incrementAndGet();
        } catch (IOException e) {
            clock.shutdown();
        }
    }

    int drops() {
        return drops.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
