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
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The requests of one stream, in the order of their arrival, and how they are grouped. Taken from by one thread.
 *
 * <p>A group costs the store the same however large it is. So the next one waits a moment for as many as were lately
 * under way at once: those that have just been answered, and those that came meanwhile. Who is alone does not wait.
 */
final class Inbox<S, C, O> {

    private final Function<C, Set<?>> exclusive;
    private final int bound;
    private final int most;
    private final Duration gather;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition enough = lock.newCondition();
    private final Deque<Request<S, C, O>> waiting = new ArrayDeque<>();
    private int wanted;
    private int answered;
    private boolean stopping;

    /**
     * @param exclusive commands with one of these in common are kept in separate groups
     * @param bound requests that may wait
     * @param most requests of one group
     * @param gather how long a group waits for others, at most
     */
    Inbox(Function<C, Set<?>> exclusive, int bound, int most, Duration gather) {
        this.exclusive = exclusive;
        this.bound = bound;
        this.most = most;
        this.gather = gather;
    }

    /** False when as many wait as may. */
    boolean offer(Request<S, C, O> request) {
        lock.lock();
        try {
            if (waiting.size() >= bound) {
                return false;
            }
            waiting.add(request);
            if (waiting.size() >= wanted) {
                enough.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void stop() {
        lock.lock();
        try {
            stopping = true;
            waiting.add(new Request.Stop<>());
            enough.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Those that wait and may go together; none when none came in time. */
    List<Request<S, C, O>> take(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            int underWay = answered + waiting.size();
            await(1, patience);
            if (!waiting.isEmpty()) {
                await(Math.min(underWay, most), gather);
            }
            List<Request<S, C, O>> group = group();
            answered = group.size();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void await(int number, Duration atMost) throws InterruptedException {
        wanted = number;
        long left = atMost.toNanos();
        while (waiting.size() < number && !stopping && left > 0) {
            left = enough.awaitNanos(left);
        }
    }

    /** Who shares a key with one that is ahead waits for the next group, so nobody overtakes. */
    private List<Request<S, C, O>> group() {
        List<Request<S, C, O>> group = new ArrayList<>();
        Deque<Request<S, C, O>> later = new ArrayDeque<>();
        Set<Object> keys = new HashSet<>();
        while (group.size() < most && later.size() < most && !waiting.isEmpty()) {
            Request<S, C, O> next = waiting.remove();
            Set<?> own = next instanceof Submission<S, C, O> s ? exclusive.apply(s.command()) : Set.of();
            (Collections.disjoint(keys, own) ? group : later).add(next);
            keys.addAll(own);
        }
        while (!later.isEmpty()) {
            waiting.addFirst(later.removeLast());
        }
        return group;
    }

    /** Empties the inbox. */
    List<Request<S, C, O>> drain() {
        lock.lock();
        try {
            List<Request<S, C, O>> rest = new ArrayList<>(waiting);
            waiting.clear();
            return rest;
        } finally {
            lock.unlock();
        }
    }
}
