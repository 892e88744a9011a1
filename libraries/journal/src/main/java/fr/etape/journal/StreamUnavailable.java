package fr.etape.journal;

/**
 * A command could not be decided: the store does not answer, other instances kept writing first, or this one stops.
 * Whether it took effect is not known; sending it again is safe where commands are idempotent.
 */
public final class StreamUnavailable extends RuntimeException {

    StreamUnavailable(StreamId stream, Throwable cause) {
        super(stream + " cannot be written", cause);
    }
}
