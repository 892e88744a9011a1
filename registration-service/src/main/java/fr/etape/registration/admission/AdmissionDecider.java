package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.registration.admission.AdmissionCommand.Cancel;
import fr.etape.registration.admission.AdmissionCommand.ChangeTerms;
import fr.etape.registration.admission.AdmissionCommand.CloseAdmission;
import fr.etape.registration.admission.AdmissionCommand.OfTour;
import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import fr.etape.registration.admission.AdmissionCommand.Register;
import fr.etape.registration.admission.AdmissionCommand.ReplaceLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules of admission. No registration and no promotion ever exceeds a quota or the capacity. When these are lowered
 * below the seats taken, nobody loses a seat, and nobody gets one either. A newcomer queues behind those of the same
 * college who wait, unless their list is as long as it may get; a college without a quota takes nobody, since waiting
 * there would be in vain. A seat that becomes free goes to the first person who may have it, until registration ends.
 * The rules of the door are in {@link ArrivalRules}.
 */
public final class AdmissionDecider
        implements Decider<Admission, AdmissionCommand<?>, RegistrationsEvent, AdmissionOutcome> {

    private final int cogVintage;
    private final WaitingLists waitingLists;

    /** @param cogVintage year of the official geographic code that the communes of applications are checked against */
    public AdmissionDecider(int cogVintage, WaitingLists waitingLists) {
        this.cogVintage = cogVintage;
        this.waitingLists = waitingLists;
    }

    @Override
    public Admission initialState() {
        return Admission.NONE;
    }

    @Override
    public Decision<RegistrationsEvent, AdmissionOutcome> decide(
            Admission admission, AdmissionCommand<?> command, Instant now) {
        return switch (command) {
            case OfTour tour when admission.hasSeen(tour.tourPosition()) -> nothingNew();
            case OpenAdmission open
            when !admission.exists() ->
                new Decision<>(List.of(AdmissionEvents.opened(open)), new AdmissionOutcome.TermsInForce());
            case AdmissionCommand<?> other
            when !admission.exists() -> Decision.nothing(new AdmissionOutcome.NoAdmission());
            case OfTour tour when admission.closed() -> nothingNew();
            case OpenAdmission open -> change(admission, open, open.terms(), now);
            case ChangeTerms change -> change(admission, change, change.terms(), now);
            case CloseAdmission close ->
                new Decision<>(List.of(AdmissionEvents.closed(admission, close)), new AdmissionOutcome.TermsInForce());
            case Register register -> register(admission, register, now);
            case Cancel cancel -> cancel(admission, cancel.registrationId(), now);
            case ReplaceLink replace -> replaceLink(admission, replace.registrationId());
            case ArrivalCommand<?> arrival -> atTheDoor(admission, arrival, now);
        };
    }

    private Decision<RegistrationsEvent, AdmissionOutcome> change(
            Admission admission, OfTour cause, Terms terms, Instant now) {
        if (terms.equals(admission.terms())) {
            return nothingNew();
        }
        RegistrationsEvent changed = AdmissionEvents.changed(admission, cause, terms);
        return new Decision<>(withPromotions(admission, List.of(changed), now), new AdmissionOutcome.TermsInForce());
    }

    private Decision<RegistrationsEvent, AdmissionOutcome> register(
            Admission admission, Register register, Instant now) {
        if (admission.registrations().containsKey(register.registrationId())) {
            return Decision.nothing(new AdmissionOutcome.SameRequestAgain());
        }
        if (admission.isEnded(now)) {
            return Decision.nothing(new AdmissionOutcome.Closed());
        }
        if (!admission.isOpen(now)) {
            return Decision.nothing(
                    new AdmissionOutcome.NotOpenYet(admission.terms().opensAt()));
        }
        if (register.personKnown()) {
            return Decision.nothing(new AdmissionOutcome.AlreadyRegistered());
        }
        if (admission.terms().quota(register.applicant().college()) == 0) {
            return Decision.nothing(
                    new AdmissionOutcome.NoQuota(admission.terms().collegesWithSeats()));
        }
        return admit(admission, register);
    }

    private Decision<RegistrationsEvent, AdmissionOutcome> admit(Admission admission, Register register) {
        College college = register.applicant().college();
        int rank = admission.seats(college).waiting().size() + 1;
        if (rank == 1 && admission.hasRoom(college)) {
            return new Decision<>(
                    List.of(AdmissionEvents.confirmed(admission, register, cogVintage)),
                    new AdmissionOutcome.Confirmed());
        }
        if (rank > waitingLists.most(admission.terms().quota(college))) {
            return Decision.nothing(new AdmissionOutcome.WaitingListFull());
        }
        return new Decision<>(
                List.of(AdmissionEvents.waitlisted(admission, register, rank, cogVintage)),
                new AdmissionOutcome.Waitlisted(rank));
    }

    private Decision<RegistrationsEvent, AdmissionOutcome> cancel(Admission admission, UUID id, Instant now) {
        return switch (admission.registrations().get(id)) {
            case null -> Decision.nothing(new AdmissionOutcome.UnknownRegistration());
            case Place.Left left -> Decision.nothing(new AdmissionOutcome.CancelledBefore());
            case Place.Seated seated
            when admission.present().containsKey(id) -> Decision.nothing(new AdmissionOutcome.IsHere());
            case Place place -> {
                RegistrationsEvent cancelled = AdmissionEvents.cancelled(admission, id, place);
                yield new Decision<>(
                        withPromotions(admission, List.of(cancelled), now), new AdmissionOutcome.Cancelled());
            }
        };
    }

    /** Also for a cancelled registration: its link still shows whose it was. */
    private static Decision<RegistrationsEvent, AdmissionOutcome> replaceLink(Admission admission, UUID id) {
        Place place = admission.registrations().get(id);
        return place == null
                ? Decision.nothing(new AdmissionOutcome.UnknownRegistration())
                : new Decision<>(
                        List.of(AdmissionEvents.linkReplaced(admission, id, place)),
                        new AdmissionOutcome.LinkReplaced());
    }

    /** A walk-in whose check-in is undone frees a seat, as a cancellation does. */
    private Decision<RegistrationsEvent, AdmissionOutcome> atTheDoor(
            Admission admission, ArrivalCommand<?> command, Instant now) {
        Decision<RegistrationsEvent, AdmissionOutcome> decision =
                ArrivalRules.decide(admission, command, cogVintage, now);
        return decision.events().isEmpty()
                ? decision
                : new Decision<>(withPromotions(admission, decision.events(), now), decision.outcome());
    }

    private List<RegistrationsEvent> withPromotions(Admission before, List<RegistrationsEvent> first, Instant now) {
        List<RegistrationsEvent> events = new ArrayList<>(first);
        Admission after = before;
        for (RegistrationsEvent event : first) {
            after = evolve(after, event);
        }
        Optional<Admission.Next> next = after.nextToPromote(now);
        while (next.isPresent()) {
            events.add(AdmissionEvents.promoted(after, next.get()));
            after = evolve(after, events.getLast());
            next = after.nextToPromote(now);
        }
        return events;
    }

    private static Decision<RegistrationsEvent, AdmissionOutcome> nothingNew() {
        return Decision.nothing(new AdmissionOutcome.NothingNew());
    }

    @Override
    public Admission evolve(Admission admission, RegistrationsEvent event) {
        return switch (event) {
            case AdmissionOpened e -> Admission.of(e.stopId(), e.rehearsal()).under(e.tourPosition(), Terms.of(e));
            case AdmissionTermsChanged e -> admission.under(e.tourPosition(), Terms.of(e));
            case AdmissionClosed e -> admission.end(e.tourPosition());
            case RegistrationConfirmed e -> admission.seat(idOf(e), e.college());
            case RegistrationPromoted e -> admission.seat(idOf(e), e.college());
            case RegistrationWaitlisted e -> admission.queue(idOf(e), e.college());
            case RegistrationCancelled e -> admission.leave(idOf(e), e.college());
            case RegistrationLinkReplaced e -> admission;
            case WalkInAdmitted e -> admission.seat(idOf(e), e.college()).enter(idOf(e), ArrivalEvents.arrival(e));
            case CheckedIn e -> admission.enter(idOf(e), ArrivalEvents.arrival(e));
            case CheckInUndone e -> admission.exit(idOf(e));
        };
    }

    private static UUID idOf(OfRegistration event) {
        return UUID.fromString(event.registrationId());
    }
}
