package fr.etape.sessions.attendees;

import fr.etape.contracts.College;
import fr.etape.contracts.TerritoryType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One registration, as the events tell it.
 *
 * @param commune INSEE code as it was given, perhaps of an older vintage; null when it was not given
 * @param territory of the commune of today, see {@link Territories}; null when it is not known
 * @param organisation code by which colleagues are known and nobody else; null when it is not known
 * @param language {@code fr} or {@code en}
 * @param wishes codes of the ateliers wished for at registration, the most wanted first
 * @param enteredAt when they came in (UTC); null while they are not here
 */
public record Attendee(
        String registrationId,
        College college,
        @Nullable String commune,
        @Nullable TerritoryType territory,
        @Nullable String organisation,
        String language,
        List<String> wishes,
        Status status,
        @Nullable Instant enteredAt) {

    public enum Status {
        /** Holds a seat. */
        CONFIRMED,
        WAITING,
        /** Gave up a seat or a place in the list. Final. */
        CANCELLED
    }

    public Attendee {
        wishes = List.copyOf(wishes);
    }

    public boolean isConfirmed() {
        return status == Status.CONFIRMED;
    }

    /** Holds a seat and has come in. */
    public boolean isPresent() {
        return isConfirmed() && enteredAt != null;
    }
}
