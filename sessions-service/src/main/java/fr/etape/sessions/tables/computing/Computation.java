package fr.etape.sessions.tables.computing;

import fr.etape.sessions.tables.balancing.Progress;
import fr.etape.sessions.tables.balancing.ProgressListener;

/** How far one search is, told thousands of times a second and read a few times. */
final class Computation implements ProgressListener {

    private volatile long spent;
    private volatile boolean cancelled;

    @Override
    public boolean goesOn(Progress progress) {
        spent = progress.spent();
        return !cancelled;
    }

    long spent() {
        return spent;
    }

    void cancel() {
        cancelled = true;
    }
}
