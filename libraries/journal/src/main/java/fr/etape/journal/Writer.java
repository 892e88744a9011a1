package fr.etape.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one stream: takes all requests that wait, decides them, commits them as one batch, answers them. */
final class Writer<S, C, E, O> implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Writer.class);

    private static final int PAGE = 1_000;

    /** The part of a long stream that may have to be folded when it is loaded: an eighth. */
    private static final long PART_TO_FOLD = 8;

    private final StreamId stream;
    private final StreamKind<S, C, E, O> kind;
    private final JournalSettings settings;
    private final Clock clock;
    private final Batches batches;
    private final Transactions transactions;
    private final Snapshots<S> snapshots;
    private final Bookmarks bookmarks;
    private final Executor background;
    private final Consumer<Batch> committed;
    private final Inbox<S, C, O> inbox;
    private @Nullable Head<S> head;
    private long snapshotAt;

    Writer(
            StreamId stream,
            StreamKind<S, C, E, O> kind,
            JournalSettings settings,
            Clock clock,
            Batches batches,
            Transactions transactions,
            Snapshots<S> snapshots,
            Bookmarks bookmarks,
            Executor background,
            Consumer<Batch> committed) {
        this.stream = stream;
        this.kind = kind;
        this.settings = settings;
        this.clock = clock;
        this.batches = batches;
        this.transactions = transactions;
        this.snapshots = snapshots;
        this.bookmarks = bookmarks;
        this.background = background;
        this.committed = committed;
        this.inbox = new Inbox<>(kind.documents()::exclusive, settings.queue(), settings.batch(), settings.gather());
    }

    Inbox<S, C, O> inbox() {
        return inbox;
    }

    @Override
    public void run() {
        boolean stopped = false;
        while (!stopped) {
            try {
                List<Request<S, C, O>> requests = inbox.take(settings.idleAfter());
                stopped = requests.stream().anyMatch(request -> request instanceof Request.Stop);
                if (requests.isEmpty()) {
                    head = null;
                } else {
                    settle(requests);
                }
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
        inbox.drain()
                .forEach(request -> request.fail(new StreamUnavailable(stream, new IllegalStateException("closed"))));
    }

    /** Every request gets an answer, whatever happens. */
    private void settle(List<Request<S, C, O>> requests) {
        try {
            write(requests);
        } catch (RuntimeException | Error e) {
            head = null;
            boolean storeFailed = Transactions.mongo(e) != null;
            if (requests.size() > 1 && !storeFailed) {
                // one of them may be the reason, and must not harm the others
                requests.forEach(request -> settle(List.of(request)));
            } else {
                log.warn("{} requests to {} failed", requests.size(), stream, e);
                requests.forEach(request -> request.fail(new StreamUnavailable(stream, e)));
            }
        }
    }

    private void write(List<Request<S, C, O>> requests) {
        Map<UUID, Draft<S, C, E>> tried = new HashMap<>();
        for (int attempt = 0; attempt < settings.attempts(); attempt++) {
            Draft<S, C, E> draft = Drafting.of(stream, kind, known(), requests, now());
            if (isSettled(draft)) {
                keep(draft);
                return;
            }
            tried.put(draft.batch().id(), draft);
            pause(attempt);
            Draft<S, C, E> arrived = readOn(tried);
            if (arrived != null) {
                keep(arrived);
                return;
            }
        }
        throw new IllegalStateException("decided " + settings.attempts() + " times, and never first to write");
    }

    /** Answers without events must not rest on an old state either: they hold if nobody has written since. */
    private boolean isSettled(Draft<S, C, E> draft) {
        return draft.isEmpty()
                ? !batches.isTaken(stream, draft.batch().first())
                : transactions.commit(stream, draft, kind.documents());
    }

    private void keep(Draft<S, C, E> draft) {
        head = draft.head();
        draft.answers().forEach(Runnable::run);
        if (!draft.isEmpty()) {
            committed.accept(draft.batch());
        }
        snapshotIfDue(draft.head());
    }

    private Head<S> known() {
        if (head == null) {
            Head<S> snapshot = snapshots.load(stream);
            head = snapshot != null ? snapshot : new Head<>(0, kind.decider().initialState());
            snapshotAt = head.position();
            readOn(Map.of());
            bookmarks.register(stream);
        }
        return head;
    }

    /**
     * Folds what was committed after the known head. Stops at a batch of this writer's own that did arrive, and returns
     * it.
     */
    private @Nullable Draft<S, C, E> readOn(Map<UUID, Draft<S, C, E>> tried) {
        Head<S> from = head != null ? head : known();
        Folding<S, E> folding = new Folding<>(from, kind);
        List<Batch> page;
        do {
            page = batches.next(stream, folding.head().position(), PAGE);
            for (Batch batch : page) {
                Draft<S, C, E> own = tried.get(batch.id());
                if (own != null) {
                    return own;
                }
                folding.add(batch);
            }
        } while (page.size() == PAGE);
        head = folding.head();
        return null;
    }

    /** Long streams are snapshotted less often: their state is larger, and an event must not cost more for that. */
    private void snapshotIfDue(Head<S> at) {
        if (at.position() - snapshotAt >= Math.max(settings.snapshotEvery(), snapshotAt / PART_TO_FOLD)) {
            snapshotAt = at.position();
            background.execute(() -> save(at));
        }
    }

    private void save(Head<S> at) {
        try {
            snapshots.save(stream, at);
        } catch (RuntimeException e) {
            log.warn("no snapshot of {} at {}", stream, at.position(), e);
        }
    }

    /** Others that write the same stream are out of step after a few rounds. */
    private static void pause(int attempt) {
        if (attempt > 1) {
            try {
                Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(Math.min(attempt, 10))));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** MongoDB keeps milliseconds: what is decided is what will be read. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
