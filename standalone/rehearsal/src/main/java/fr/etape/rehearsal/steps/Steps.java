package fr.etape.rehearsal.steps;

/** The steps of a day, in their order. */
public enum Steps {
    PROGRAMMING(Programming::new),
    REGISTERING(Registering::new),
    CANCELLING(Cancelling::new),
    MAILING(Mailing::new),
    DRAWING(Drawing::new),
    SEATING(Seating::new),
    ARRIVING(Arriving::new),
    RESEATING(Reseating::new),
    CONTRIBUTING(Contributing::new),
    MERGING(Merging::new),
    VOTING(Voting::new),
    ASKING_FOR_FEEDBACK(AskingForFeedback::new),
    CLOSING(Closing::new),
    COUNTING(Counting::new),
    REPORTING(Reporting::new);

    private interface Making {
        Step make();
    }

    private final Making making;

    Steps(Making making) {
        this.making = making;
    }

    /** @throws fr.etape.rehearsal.http.RehearsalFailed when the suite does not answer as it should */
    public void play(Day day) throws InterruptedException {
        making.make().play(day);
    }
}
