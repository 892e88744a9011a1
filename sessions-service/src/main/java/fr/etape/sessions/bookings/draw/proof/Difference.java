package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.ReleaseOutcome;
import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.rule.Placement;
import java.util.UUID;

/**
 * One thing that a file states and that is otherwise. In all of them {@code release} is the number of a release, 0 for
 * the draw itself.
 */
public sealed interface Difference {

    record CommitmentNotAsNoted(Commitment noted, Commitment stated) implements Difference {}

    record ListNotAsNoted(Hash256 noted, Hash256 stated) implements Difference {}

    /** The list in the file is not the one of its digest: a wish, a seat or a person was changed after closing. */
    record ListChanged(Hash256 stated, Hash256 computed) implements Difference {}

    /** The hash of the code is not what was published before it. Lots of this code are not looked at. */
    record CodeDoesNotOpen(int number) implements Difference {}

    /** More codes than the commitment allows. */
    record TooManyCodes(int stated, int allowed) implements Difference {}

    /** A release went back to the lots of an earlier code than the one before it. */
    record CodeGoesBack(int release, int code, int codeBefore) implements Difference {}

    record LotDiffers(int release, UUID registrationId, Hash256 stated, Hash256 computed) implements Difference {}

    /** The lots are right and their order is not. */
    record NumberDiffers(int release, UUID registrationId, int stated, int computed) implements Difference {}

    record PlacementDiffers(int release, UUID registrationId, Placement stated, Placement computed)
            implements Difference {}

    record RowMissing(int release, UUID registrationId) implements Difference {}

    record RowTooMany(int release, UUID registrationId) implements Difference {}

    /** What was released cannot be released. Later releases are not looked at. */
    record ReleaseImpossible(int release, ReleaseOutcome refusal) implements Difference {}
}
