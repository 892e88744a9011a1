package fr.etape.sessions.bookings.draw;

import java.util.UUID;

/** What came of {@link Releasing#release}. */
public sealed interface ReleaseOutcome {

    /** @param draw with this release as its last */
    record Released(Draw draw, Release release) implements ReleaseOutcome {}

    record NotInTheDraw(UUID registrationId) implements ReleaseOutcome {}

    /** In an earlier release, or named twice in this one. */
    record AlreadyLeft(UUID registrationId) implements ReleaseOutcome {}

    record UnknownAtelier(String atelier) implements ReleaseOutcome {}

    /** More seats are said to be booked beside the draw than there can be; at most {@code free}, at least 0. */
    record BookedOutOfRange(String atelier, int booked, int free) implements ReleaseOutcome {}
}
