package fr.etape.sessions.tables.balancing;

/** Is told how a search advances, some thousand times a second, and may end it. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = progress -> true;

    /** @return false to cancel the search */
    boolean goesOn(Progress progress);
}
