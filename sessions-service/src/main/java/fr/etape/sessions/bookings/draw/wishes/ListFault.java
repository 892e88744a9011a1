package fr.etape.sessions.bookings.draw.wishes;

import java.util.UUID;

/** Why a list cannot be drawn from. */
public sealed interface ListFault {

    /** Not lower-case letters, digits and single hyphens, or longer than 64. */
    record MalformedAtelier(String atelier) implements ListFault {}

    record DuplicateAtelier(String atelier) implements ListFault {}

    record NegativeSeats(String atelier, int seats) implements ListFault {}

    record DuplicateRegistration(UUID registrationId) implements ListFault {}

    /** A UUID of version 1, 2, 6 or 7: it would publish when somebody registered. */
    record IdTellsTime(UUID registrationId) implements ListFault {}

    record UnknownRegistration(UUID registrationId) implements ListFault {}

    record UnknownAtelier(UUID registrationId, String atelier) implements ListFault {}

    record AtelierWishedTwice(UUID registrationId, String atelier) implements ListFault {}

    /** Two wishes of one rank: the rule needs to know which is better. */
    record EqualRanks(UUID registrationId, int rank) implements ListFault {}

    /** The wishes of a person are not ranked 1, 2, 3, … without a gap; {@code rank} is the first that is missing. */
    record MissingRank(UUID registrationId, int rank) implements ListFault {}
}
