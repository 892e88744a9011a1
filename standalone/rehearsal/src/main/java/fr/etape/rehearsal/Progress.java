package fr.etape.rehearsal;

import fr.etape.rehearsal.steps.Steps;

/** Is told how far a rehearsal is; from several threads. */
public interface Progress {

    /** Told once for each stop, before its first step. */
    void opened(String stop, String stopId);

    /**
     * @param stop its title
     * @param done of {@code total}; both 0 when a step begins and says no more
     */
    void at(String stop, Steps step, int done, int total);
}
