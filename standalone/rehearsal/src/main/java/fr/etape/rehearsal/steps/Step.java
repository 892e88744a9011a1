package fr.etape.rehearsal.steps;

/** One step of a day. */
interface Step {

    /** @throws fr.etape.rehearsal.http.RehearsalFailed when the suite does not answer as it should */
    void play(Day day) throws InterruptedException;
}
