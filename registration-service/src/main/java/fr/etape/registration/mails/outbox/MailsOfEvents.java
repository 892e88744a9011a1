package fr.etape.registration.mails.outbox;

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
import fr.etape.journal.Recorded;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which events are written to participants about. */
final class MailsOfEvents {

    private MailsOfEvents() {}

    static Optional<Mail> of(Recorded<RegistrationsEvent> recorded) {
        return switch (recorded.event()) {
            case RegistrationConfirmed e -> one(recorded, e, MailKind.CONFIRMED, null, false);
            case RegistrationWaitlisted e -> one(recorded, e, MailKind.WAITING, e.waitlistPosition(), false);
            case RegistrationPromoted e -> one(recorded, e, MailKind.PROMOTED, null, false);
            case RegistrationCancelled e -> one(recorded, e, MailKind.CANCELLED, null, e.heldSeat());
            // one who left no address gets none, as the sender sees
            case WalkInAdmitted e -> one(recorded, e, MailKind.CONFIRMED, null, false);
            case CheckedIn e -> Optional.empty();
            case CheckInUndone e -> Optional.empty();
            // an organiser hands the new link over
            case RegistrationLinkReplaced e -> Optional.empty();
            case AdmissionOpened e -> Optional.empty();
            case AdmissionTermsChanged e -> Optional.empty();
            case AdmissionClosed e -> Optional.empty();
        };
    }

    private static Optional<Mail> one(
            Recorded<?> recorded, OfRegistration event, MailKind kind, @Nullable Integer rank, boolean heldSeat) {
        return Optional.of(new Mail(
                UUID.fromString(event.registrationId()),
                recorded.position(),
                event.stopId(),
                kind,
                rank,
                heldSeat,
                recorded.occurredAt()));
    }
}
