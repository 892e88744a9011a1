package fr.etape.reporting.day.parts;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who registered and who came.
 *
 * @param capacity seats in all
 * @param quotas seats reserved, by college
 * @param opensAt from when registrations are taken; null before admission opens
 * @param closesAt until when
 * @param territoryTypes code and version of the types by which communes are grouped; empty before admission opens
 * @param closed whether no registration is taken any more, for good
 * @param all every registration there ever was, by id
 */
public record People(
        int capacity,
        SortedMap<College, Integer> quotas,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        String territoryTypes,
        boolean closed,
        SortedMap<String, Person> all)
        implements Part {

    public static final People NONE = new People(0, new TreeMap<>(), null, null, "", false, Sorted.none());

    /** Those that there were before events named them. */
    private static final String FIRST_TERRITORY_TYPES = "territory-types@1";

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof RegistrationsEvent one ? next(one, at) : this;
    }

    private People next(RegistrationsEvent event, Instant at) {
        return switch (event) {
            case AdmissionOpened e ->
                under(e.capacity(), e.quotas(), e.opensAt(), e.closesAt(), types(e.territoryTypes()));
            case AdmissionTermsChanged e -> under(e.capacity(), e.quotas(), e.opensAt(), e.closesAt(), territoryTypes);
            case AdmissionClosed e -> new People(capacity, quotas, opensAt, closesAt, territoryTypes, true, all);
            case RegistrationConfirmed e -> with(e.registrationId(), Person.seated(e.college(), origin(e), at));
            case RegistrationWaitlisted e -> with(e.registrationId(), Person.waiting(e.college(), origin(e)));
            case RegistrationPromoted e -> with(e.registrationId(), one(e).seat(at));
            case RegistrationCancelled e -> with(e.registrationId(), one(e).leave(at));
            case WalkInAdmitted e -> with(e.registrationId(), Person.walkedIn(e.college(), origin(e), at));
            case CheckedIn e -> with(e.registrationId(), one(e).present(true));
            case CheckInUndone e -> with(e.registrationId(), one(e).present(false));
            case RegistrationLinkReplaced e -> this;
        };
    }

    private Person one(RegistrationsEvent.OfRegistration event) {
        Person known = all.get(event.registrationId());
        return known == null ? Person.waiting(event.college(), Origin.UNKNOWN) : known;
    }

    private static Origin origin(RegistrationConfirmed event) {
        return new Origin(event.organisation(), event.commune(), event.cogVintage());
    }

    private static Origin origin(RegistrationWaitlisted event) {
        return new Origin(event.organisation(), event.commune(), event.cogVintage());
    }

    private static Origin origin(WalkInAdmitted event) {
        return new Origin(event.organisation(), event.commune(), event.cogVintage());
    }

    private static String types(@Nullable String named) {
        return named == null ? FIRST_TERRITORY_TYPES : named;
    }

    private People under(int seats, Map<College, Integer> byCollege, Instant from, Instant to, String types) {
        return new People(seats, new TreeMap<>(byCollege), from, to, types, closed, all);
    }

    private People with(String registrationId, Person person) {
        return new People(
                capacity, quotas, opensAt, closesAt, territoryTypes, closed, Sorted.with(all, registrationId, person));
    }
}
