package fr.etape.gateway.forwarding;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Breaks off requests whose service has been silent for too long. A time-out of the socket would do the same, but wakes
 * a timer of the virtual threads twice for each read, which cost a tenth of all that the gateway does; looking at those
 * that wait a few times a second costs nothing.
 */
@Component
final class ReadTimeouts implements DisposableBean {

    private static final long MOST_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Set<Outgoing> watched = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("read-timeouts").factory());
    private final long allowed;

    ReadTimeouts(ForwardingSettings settings) {
        allowed = settings.readTimeout().toNanos();
        long pause = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, allowed / 10));
        looks.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.NANOSECONDS);
    }

    void watch(Outgoing request) {
        watched.add(request);
    }

    void forget(Outgoing request) {
        request.heard();
        watched.remove(request);
    }

    private void look() {
        long now = System.nanoTime();
        for (Outgoing request : watched) {
            if (request.isSilentFor(allowed, now)) {
                request.giveUp();
            }
        }
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
    }
}
