package fr.etape.streamwriting;

/** No stop can have this id, so there is no stream for it. */
public final class UnknownStop extends RuntimeException {

    UnknownStop(IllegalArgumentException reason) {
        super(reason);
    }
}
