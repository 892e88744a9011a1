package fr.etape.registration.admission;

import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.UndoReason;
import fr.etape.journal.CommandType;
import fr.etape.registration.admission.AdmissionOutcome.ToAdmitWaiting;
import fr.etape.registration.admission.AdmissionOutcome.ToAdmitWalkIn;
import fr.etape.registration.admission.AdmissionOutcome.ToCheckIn;
import fr.etape.registration.admission.AdmissionOutcome.ToUndo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The commands of the door.
 *
 * @param <O> what the sender is told
 */
public sealed interface ArrivalCommand<O extends AdmissionOutcome> extends AdmissionCommand<O> {

    /**
     * Scans of one device, which get a verdict each. None can spoil another's.
     *
     * @param device code of the device
     * @param earlier verdicts on scans with these nonces, as far as there are any; the documents know
     * @param entries by registration, the code of the device that let the person in last; the documents know
     */
    @CommandType("registrations.check-in")
    record CheckIn(
            List<Scan> scans, String device, StopDays days, Map<UUID, Earlier> earlier, Map<UUID, String> entries)
            implements ArrivalCommand<ToCheckIn> {

        /** @param digest of the scan that got the verdict */
        public record Earlier(Verdict verdict, String digest) {}

        public CheckIn {
            scans = List.copyOf(scans);
            earlier = Map.copyOf(earlier);
            entries = Map.copyOf(entries);
        }

        /** Before anything was looked up. */
        public static CheckIn of(List<Scan> scans, String device, StopDays days) {
            return new CheckIn(scans, device, days, Map.of(), Map.of());
        }

        public CheckIn informed(Map<UUID, Earlier> verdicts, Map<UUID, String> devices) {
            return new CheckIn(scans, device, days, verdicts, devices);
        }

        /** The first scan first, whichever was sent first. */
        List<Scan> inOrder() {
            return scans.stream().sorted(Comparator.comparing(Scan::at)).toList();
        }

        /** The scan that an event of this command came from. */
        public Optional<Scan> scanOf(CheckedIn event, Instant decidedAt) {
            UUID id = UUID.fromString(event.registrationId());
            return inOrder().stream()
                    .filter(scan -> scan.isOf(id) && !earlier.containsKey(scan.nonce()))
                    .filter(scan -> days.entry(scan.at(), decidedAt, event.rehearsal())
                            .filter(event.enteredAt()::equals)
                            .isPresent())
                    .findFirst();
        }
    }

    /** A check-in did not count. */
    @CommandType("registrations.undo-check-in")
    record UndoCheckIn(UUID registrationId, UndoReason reason) implements ArrivalCommand<ToUndo> {}

    /**
     * Somebody who is not registered stands at the door.
     *
     * @param registrationId as in {@link Register}
     * @param personKey as in {@link Register}; for somebody without an address it is a key of their own
     * @param organisation as in {@link Register}
     * @param bodyDigest as in {@link Register}
     * @param personKnown as in {@link Register}
     * @param cameAt when they came (UTC)
     * @param point code of the entrance
     * @param beyondQuota whether an organiser wants them in although no seat of their college is free
     */
    @CommandType("registrations.admit-walk-in")
    record AdmitWalkIn(
            UUID registrationId,
            UUID personKey,
            @Nullable String organisation,
            String bodyDigest,
            Applicant applicant,
            boolean personKnown,
            Instant cameAt,
            String point,
            StopDays days,
            boolean beyondQuota)
            implements ArrivalCommand<ToAdmitWalkIn>, OfPerson<ToAdmitWalkIn> {

        @Override
        public AdmitWalkIn informed(boolean known) {
            return new AdmitWalkIn(
                    registrationId,
                    personKey,
                    organisation,
                    bodyDigest,
                    applicant,
                    known,
                    cameAt,
                    point,
                    days,
                    beyondQuota);
        }
    }

    /**
     * Somebody on the waiting list stands at the door.
     *
     * @param cameAt when they came (UTC)
     * @param point code of the entrance
     * @param beyondQuota as in {@link AdmitWalkIn}
     */
    @CommandType("registrations.admit-waiting")
    record AdmitWaiting(UUID registrationId, Instant cameAt, String point, StopDays days, boolean beyondQuota)
            implements ArrivalCommand<ToAdmitWaiting> {}
}
