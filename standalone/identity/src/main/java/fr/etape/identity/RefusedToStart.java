package fr.etape.identity;

/** The process must not serve; the message says why. */
final class RefusedToStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedToStart(String reason) {
        super(reason);
    }
}
