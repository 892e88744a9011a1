package fr.etape.journal;

import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from; kept with its events in the journal, never published except for the trace.
 *
 * @param actor id of the member of staff or of the machine that sent it; null for participants, who have no account,
 *     and for a command that follows from another stream
 * @param traceparent W3C trace context of the request, if there is one
 */
public record Origin(@Nullable String actor, @Nullable String traceparent) {

    private static final Origin UNKNOWN = new Origin(null, null);

    public static Origin unknown() {
        return UNKNOWN;
    }
}
