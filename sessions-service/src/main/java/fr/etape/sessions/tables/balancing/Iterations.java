package fr.etape.sessions.tables.balancing;

/** Counts iterations of all phases of a search, and tells the listener. */
final class Iterations {

    /** Power of two. */
    static final int BETWEEN_REPORTS = 4096;

    private final long most;
    private final ProgressListener listener;
    private long spent;
    private boolean cancelled;

    Iterations(long most, ProgressListener listener) {
        this.most = most;
        this.listener = listener;
    }

    /** @return whether the search goes on */
    boolean spend(long iterations) {
        spent += iterations;
        cancelled = cancelled || !listener.goesOn(new Progress(spent, most));
        return !cancelled;
    }

    long spent() {
        return spent;
    }

    long left() {
        return most - spent;
    }

    boolean cancelled() {
        return cancelled;
    }
}
