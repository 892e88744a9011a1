package fr.etape.gateway.held;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * So many requests of one client at one service, so that somebody with hundreds of them leaves connections to others.
 * Further ones wait in a line of that client's own.
 */
public final class Turns {

    /** Of whom, and where. */
    record Place(String client, String service) {}

    private static final class Line {
        final Semaphore turns;
        int present;

        Line(int most) {
            turns = new Semaphore(most, true);
        }
    }

    private final ConcurrentMap<Place, Line> lines = new ConcurrentHashMap<>();
    private final int most;

    Turns(int most) {
        this.most = most;
    }

    /** @return false when none came within that time; only who got one gives it back */
    boolean take(Place place, Duration within) {
        Line line = lines.compute(place, (same, known) -> {
            Line here = known == null ? new Line(most) : known;
            here.present++;
            return here;
        });
        if (line.turns.tryAcquire() || waited(line, within)) {
            return true;
        }
        leave(place);
        return false;
    }

    void giveBack(Place place) {
        Line line = lines.get(place);
        if (line != null) {
            line.turns.release();
            leave(place);
        }
    }

    private void leave(Place place) {
        lines.computeIfPresent(place, (same, line) -> --line.present == 0 ? null : line);
    }

    private static boolean waited(Line line, Duration within) {
        try {
            return line.turns.tryAcquire(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lines in which somebody is. */
    int lines() {
        return lines.size();
    }
}
