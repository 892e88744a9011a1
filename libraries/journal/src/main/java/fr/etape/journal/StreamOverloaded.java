package fr.etape.journal;

import java.time.Duration;

/** The queue of a stream is full. The command was not processed and may be sent again after a while. */
public final class StreamOverloaded extends RuntimeException {

    private final Duration retryAfter;

    StreamOverloaded(StreamId stream, Duration retryAfter) {
        super("queue of " + stream + " is full");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
