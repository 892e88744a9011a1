package fr.etape.streamwriting;

import org.jspecify.annotations.Nullable;

/** There was no decision, or not in time. The command may still take effect. */
public final class NoAnswer extends RuntimeException {

    NoAnswer(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
