package fr.etape.journal;

import fr.etape.journal.Request.Submission;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The requests of one stream, in the order of their arrival, and how they are grouped. Taken from by one thread. */
final class Inbox<S, C, O> {

    private final LinkedBlockingQueue<Request<S, C, O>> arrived = new LinkedBlockingQueue<>();
    private final Function<C, Set<?>> exclusive;
    private final int bound;
    private final int most;
    private Deque<Request<S, C, O>> postponed = new ArrayDeque<>();

    /**
     * @param exclusive commands with one of these in common are kept in separate groups
     * @param bound requests that may wait
     * @param most requests of one group
     */
    Inbox(Function<C, Set<?>> exclusive, int bound, int most) {
        this.exclusive = exclusive;
        this.bound = bound;
        this.most = most;
    }

    /** False when as many wait as may. */
    boolean offer(Request<S, C, O> request) {
        return arrived.size() < bound && arrived.add(request);
    }

    void stop() {
        arrived.add(new Request.Stop<>());
    }

    /** All that wait now and may go together, after waiting for the first; none when none came in time. */
    List<Request<S, C, O>> take(Duration patience) throws InterruptedException {
        if (postponed.isEmpty()) {
            Request<S, C, O> first = arrived.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (first == null) {
                return List.of();
            }
            postponed.add(first);
        }
        return group();
    }

    /** Who shares a key with one that is ahead waits for the next group, so nobody overtakes. */
    private List<Request<S, C, O>> group() {
        List<Request<S, C, O>> group = new ArrayList<>();
        Deque<Request<S, C, O>> later = new ArrayDeque<>();
        Set<Object> keys = new HashSet<>();
        for (Request<S, C, O> next; group.size() < most && later.size() < most && (next = poll()) != null; ) {
            Set<?> own = next instanceof Submission<S, C, O> s ? exclusive.apply(s.command()) : Set.of();
            (Collections.disjoint(keys, own) ? group : later).add(next);
            keys.addAll(own);
        }
        later.addAll(postponed);
        postponed = later;
        return group;
    }

    private @Nullable Request<S, C, O> poll() {
        Request<S, C, O> next = postponed.poll();
        return next != null ? next : arrived.poll();
    }

    /** Empties the inbox. */
    List<Request<S, C, O>> drain() {
        List<Request<S, C, O>> rest = new ArrayList<>(postponed);
        postponed.clear();
        arrived.drainTo(rest);
        return rest;
    }
}
