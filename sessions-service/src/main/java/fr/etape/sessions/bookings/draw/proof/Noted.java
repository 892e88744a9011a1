package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import org.jspecify.annotations.Nullable;

/**
 * What the person who checks had noted when it was published. The file alone cannot prove that commitment and list were
 * published in time; these notes do.
 *
 * @param commitment from before the wishes closed
 * @param digest of the list, from before the source was known
 */
public record Noted(
        @Nullable Commitment commitment, @Nullable Hash256 digest) {

    public static final Noted NOTHING = new Noted(null, null);
}
