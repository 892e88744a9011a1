package fr.etape.launcher.console;

/** The suite cannot be started for a reason that its user can mend; the message is all that is shown. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
