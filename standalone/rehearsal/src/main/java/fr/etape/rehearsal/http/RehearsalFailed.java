package fr.etape.rehearsal.http;

/** The rehearsal could not be played to its end; the message says which request did not work. */
public class RehearsalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RehearsalFailed(String message) {
        super(message);
    }
}
