package fr.etape.gateway.forwarding;

import org.jspecify.annotations.Nullable;

/** By what event streams are told from other answers. */
final class Events {

    private static final String TYPE = "text/event-stream";

    private Events() {}

    static boolean areAcceptedBy(@Nullable String accept) {
        return accept != null && accept.contains(TYPE);
    }

    static boolean are(@Nullable String contentType) {
        return contentType != null && contentType.startsWith(TYPE);
    }
}
