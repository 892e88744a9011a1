package fr.etape.sessions.programme;

import org.jspecify.annotations.Nullable;

/**
 * What the documents tell the decider.
 *
 * @param stop null for a stop that nobody entered
 * @param earlier the request that came with the same key before; null when none did
 * @param differs whether participants would notice a publication: false when the draft is what they see already
 */
public record Facts(@Nullable StopDay stop, @Nullable Earlier earlier, boolean differs) {

    /** Nobody has looked yet. */
    public static final Facts UNKNOWN = new Facts(null, null, false);

    /** @param id of the room or session that the request brought about */
    public record Earlier(CreationRequest request, String id) {}
}
