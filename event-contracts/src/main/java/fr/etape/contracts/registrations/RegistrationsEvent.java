package fr.etape.contracts.registrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.College;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The admission to one stop: its terms, its seats and its waiting lists, in the order in which they were decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface RegistrationsEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("registrations");

    /** An event about one registration. */
    sealed interface OfRegistration extends RegistrationsEvent {
        /** Names the registration and nobody; looks random, and is the same in all events about it. */
        String registrationId();

        College college();

        @Override
        default String subject() {
            return registrationId();
        }
    }

    /**
     * An event that changes how many seats there are, who holds one or who waits. Whoever counts seats reads these
     * alone.
     */
    sealed interface OfSeats extends RegistrationsEvent {}

    /** An event that changes who is here. Whoever counts the people present reads these alone. */
    sealed interface OfPresence extends OfRegistration {}

    /**
     * Admission began under these terms. First event of each stream.
     *
     * @param tourPosition position in the stream {@code tour} of the publication that caused it
     * @param opensAt from when registrations are taken (UTC)
     * @param closesAt until when, exclusive (UTC)
     * @param territoryTypes code and version of the types by which the communes of this stop are grouped, see
     *     {@link fr.etape.contracts.TerritoryType#VERSION}. Null in events from before it was said: the first version
     */
    @EventType("fr.etape.registration.admission-opened.v1")
    record AdmissionOpened(
            String stopId,
            boolean rehearsal,
            long tourPosition,
            int capacity,
            Map<College, Integer> quotas,
            Instant opensAt,
            Instant closesAt,
            @Nullable String territoryTypes)
            implements OfSeats {}

    /** The terms changed; carries all of them. Promotions that more seats allow follow as events of their own. */
    @EventType("fr.etape.registration.admission-terms-changed.v1")
    record AdmissionTermsChanged(
            String stopId,
            boolean rehearsal,
            long tourPosition,
            int capacity,
            Map<College, Integer> quotas,
            Instant opensAt,
            Instant closesAt)
            implements OfSeats {}

    /** No registration is taken and nobody is promoted any more; cancelling stays possible. */
    @EventType("fr.etape.registration.admission-closed.v1")
    record AdmissionClosed(String stopId, boolean rehearsal, long tourPosition) implements RegistrationsEvent {}

    /**
     * Somebody registered and holds a seat.
     *
     * @param commune INSEE code of the organisation's commune; null when not given
     * @param cogVintage year of the official geographic code by which {@code commune} is to be read
     * @param language of the participant: {@code fr} or {@code en}
     * @param wishes codes of the ateliers wished for, the most wanted first
     * @param organisation code of the participant's organisation, the same for all its people at all stops; names
     *     nobody. Null in events from before there was one
     */
    @EventType("fr.etape.registration.confirmed.v1")
    record RegistrationConfirmed(
            String stopId,
            boolean rehearsal,
            String registrationId,
            College college,
            @Nullable String commune,
            int cogVintage,
            String language,
            List<String> wishes,
            @Nullable String organisation)
            implements OfRegistration, OfSeats {}

    /**
     * Somebody registered and waits, since the seats of the college are taken.
     *
     * @param waitlistPosition place in the college's list at this moment, from 1
     * @param organisation as in {@link RegistrationConfirmed}
     */
    @EventType("fr.etape.registration.waitlisted.v1")
    record RegistrationWaitlisted(
            String stopId,
            boolean rehearsal,
            String registrationId,
            College college,
            int waitlistPosition,
            @Nullable String commune,
            int cogVintage,
            String language,
            List<String> wishes,
            @Nullable String organisation)
            implements OfRegistration, OfSeats {}

    /** The first of a college's waiting list got a seat that became free. */
    @EventType("fr.etape.registration.promoted.v1")
    record RegistrationPromoted(String stopId, boolean rehearsal, String registrationId, College college)
            implements OfRegistration, OfSeats {}

    /**
     * A registration was given up, and its seat or its place in the list with it. Final.
     *
     * @param heldSeat whether it held a seat; otherwise it was waiting
     */
    @EventType("fr.etape.registration.cancelled.v1")
    record RegistrationCancelled(
            String stopId, boolean rehearsal, String registrationId, College college, boolean heldSeat)
            implements OfRegistration, OfSeats {}

    /** The link of a registration was replaced by a new one; older links no longer work. */
    @EventType("fr.etape.registration.link-replaced.v1")
    record RegistrationLinkReplaced(String stopId, boolean rehearsal, String registrationId, College college)
            implements OfRegistration {}

    /**
     * Somebody with a seat came in. They are here until {@link CheckInUndone}; those who are here are not checked in
     * again, and cannot cancel.
     *
     * @param enteredAt when they came in (UTC): the time of the scan, which may reach us later
     * @param point code of the entrance where they came in
     */
    @EventType("fr.etape.registration.checked-in.v1")
    record CheckedIn(
            String stopId, boolean rehearsal, String registrationId, College college, Instant enteredAt, String point)
            implements OfPresence {}

    /**
     * A check-in did not count after all. After that of a walk-in their {@link RegistrationCancelled} follows at once;
     * everybody else keeps their seat and may be checked in again.
     */
    @EventType("fr.etape.registration.check-in-undone.v1")
    record CheckInUndone(
            String stopId, boolean rehearsal, String registrationId, College college, UndoReason undoReason)
            implements OfPresence {}

    /**
     * Somebody without a registration got one at the door, with a seat, and is here.
     *
     * @param commune as in {@link RegistrationConfirmed}
     * @param cogVintage as in {@link RegistrationConfirmed}
     * @param language as in {@link RegistrationConfirmed}
     * @param organisation as in {@link RegistrationConfirmed}
     * @param enteredAt as in {@link CheckedIn}
     * @param point as in {@link CheckedIn}
     */
    @EventType("fr.etape.registration.walk-in-admitted.v1")
    record WalkInAdmitted(
            String stopId,
            boolean rehearsal,
            String registrationId,
            College college,
            @Nullable String commune,
            int cogVintage,
            String language,
            @Nullable String organisation,
            Instant enteredAt,
            String point)
            implements OfSeats, OfPresence {}
}
