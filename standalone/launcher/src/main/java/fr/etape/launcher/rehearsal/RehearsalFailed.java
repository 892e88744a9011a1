package fr.etape.launcher.rehearsal;

/** The rehearsal could not be played to its end; the message says which request did not work. */
public class RehearsalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RehearsalFailed(String message) {
        super(message);
    }
}
