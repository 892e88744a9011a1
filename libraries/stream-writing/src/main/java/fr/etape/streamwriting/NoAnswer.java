package fr.etape.streamwriting;

import org.jspecify.annotations.Nullable;

/** Nothing can be decided at the moment, or not in time; what was sent may take effect all the same. */
public final class NoAnswer extends RuntimeException {

    NoAnswer(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
