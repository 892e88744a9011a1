package fr.etape.registration.admission;

import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.journal.Decision;
import fr.etape.registration.admission.ArrivalCommand.AdmitWaiting;
import fr.etape.registration.admission.ArrivalCommand.AdmitWalkIn;
import fr.etape.registration.admission.ArrivalCommand.CheckIn;
import fr.etape.registration.admission.ArrivalCommand.UndoCheckIn;
import fr.etape.registration.admission.Verdict.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules of the door. Whoever has a seat may come in on the day, once. Those without one are for
 * {@link WalkInRules}.
 */
final class ArrivalRules {

    /** Two readings of one ticket by one device that are no further apart are one movement of a hand. */
    private static final Duration TREMOR = Duration.ofSeconds(2);

    private ArrivalRules() {}

    static Decision<RegistrationsEvent, AdmissionOutcome> decide(
            Admission admission, ArrivalCommand<?> command, int cogVintage, Instant now) {
        return switch (command) {
            case CheckIn checkIn -> checkIn(admission, checkIn, now);
            case UndoCheckIn undo -> undo(admission, undo);
            case AdmitWalkIn walkIn -> WalkInRules.admit(admission, walkIn, cogVintage, now);
            case AdmitWaiting waiting -> WalkInRules.admit(admission, waiting, now);
        };
    }

    private static Decision<RegistrationsEvent, AdmissionOutcome> checkIn(
            Admission before, CheckIn command, Instant now) {
        Admission admission = before;
        CheckIn known = command;
        List<RegistrationsEvent> events = new ArrayList<>();
        Map<Scan, Verdict> verdicts = new HashMap<>();
        for (Scan scan : command.inOrder()) {
            Verdict verdict = verdict(admission, known, scan, now);
            verdicts.put(scan, verdict);
            if (verdict.kind() == Kind.ADMITTED && !isRepeated(known, scan)) {
                UUID id = ((Scan.Ticket.Of) scan.ticket()).registrationId();
                Arrival arrival = ArrivalEvents.arrival(verdict);
                events.add(ArrivalEvents.checkedIn(admission, id, arrival));
                admission = admission.enter(id, arrival);
                known = after(known, id);
            }
            known = after(known, scan, verdict);
        }
        List<Verdict> inRequest = command.scans().stream().map(verdicts::get).toList();
        return new Decision<>(events, new AdmissionOutcome.Verdicts(inRequest));
    }

    private static boolean isRepeated(CheckIn known, Scan scan) {
        return known.earlier().containsKey(scan.nonce());
    }

    private static CheckIn after(CheckIn known, UUID admitted) {
        Map<UUID, String> entries = new HashMap<>(known.entries());
        entries.put(admitted, known.device());
        return known.informed(known.earlier(), entries);
    }

    private static CheckIn after(CheckIn known, Scan scan, Verdict verdict) {
        Map<UUID, CheckIn.Earlier> earlier = new HashMap<>(known.earlier());
        earlier.putIfAbsent(scan.nonce(), new CheckIn.Earlier(verdict, scan.digest()));
        return known.informed(earlier, known.entries());
    }

    /** The same for the same nonce, whatever has happened since. */
    private static Verdict verdict(Admission admission, CheckIn known, Scan scan, Instant now) {
        CheckIn.Earlier earlier = known.earlier().get(scan.nonce());
        if (earlier != null) {
            return earlier.digest().equals(scan.digest()) ? earlier.verdict() : Verdict.of(Kind.NONCE_REUSED);
        }
        return switch (scan.ticket()) {
            case Scan.Ticket.Unknown unknown -> Verdict.of(Kind.UNKNOWN_TICKET);
            case Scan.Ticket.OfOtherStop other -> Verdict.ofOtherStop(other.stopId());
            case Scan.Ticket.Of ticket -> verdict(admission, known, scan, ticket.registrationId(), now);
        };
    }

    private static Verdict verdict(Admission admission, CheckIn known, Scan scan, UUID id, Instant now) {
        Optional<Instant> entry = known.days().entry(scan.at(), now, admission.rehearsal());
        if (entry.isEmpty()) {
            return Verdict.of(Kind.NOT_TODAY);
        }
        Arrival arrival = admission.present().get(id);
        if (arrival != null) {
            return Verdict.of(
                    isTremor(arrival, known, id, entry.get()) ? Kind.JUST_ADMITTED : Kind.ALREADY_HERE, arrival);
        }
        return switch (admission.registrations().get(id)) {
            case null -> Verdict.of(Kind.UNKNOWN_TICKET);
            case Place.Left left -> Verdict.of(Kind.CANCELLED);
            case Place.Waiting waiting -> Verdict.of(Kind.WAITING);
            case Place.Seated seated -> Verdict.of(Kind.ADMITTED, new Arrival(entry.get(), scan.point(), false));
        };
    }

    private static boolean isTremor(Arrival arrival, CheckIn known, UUID id, Instant entry) {
        return known.device().equals(known.entries().get(id))
                && Duration.between(arrival.enteredAt(), entry).abs().compareTo(TREMOR) <= 0;
    }

    private static Decision<RegistrationsEvent, AdmissionOutcome> undo(Admission admission, UndoCheckIn undo) {
        UUID id = undo.registrationId();
        Place place = admission.registrations().get(id);
        if (place == null) {
            return Decision.nothing(new AdmissionOutcome.UnknownRegistration());
        }
        Arrival arrival = admission.present().get(id);
        if (arrival == null) {
            return Decision.nothing(new AdmissionOutcome.NotHere());
        }
        RegistrationsEvent undone = ArrivalEvents.undone(admission, undo, place.college());
        return new Decision<>(
                arrival.walkIn() ? List.of(undone, AdmissionEvents.cancelled(admission, id, place)) : List.of(undone),
                new AdmissionOutcome.Undone(arrival.walkIn()));
    }
}
