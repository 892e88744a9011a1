package fr.etape.sessions.bookings.reading;

import com.mongodb.client.ClientSession;
import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.journal.Origin;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.BookingsCommand;
import fr.etape.sessions.bookings.BookingsCommand.DropRegistration;
import fr.etape.sessions.bookings.Facts;
import fr.etape.sessions.bookings.Phase;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Turns cancellations into commands, which change nothing when they come again.
 *
 * <p>Nothing is sent before the wishes are closed: the list that the closing makes leaves out whoever cancelled. That
 * holds because the attendees are asked first. A closing that did not see the cancellation was decided before.
 */
@Component
class CancellationsProjection implements Projection<OfRegistration> {

    private static final int ATTEMPTS = 20;
    private static final long BETWEEN_ATTEMPTS_NANOS = 50_000_000;

    private final StreamWriting<Bookings, BookingsCommand<?>> bookings;
    private final Attendees attendees;

    CancellationsProjection(StreamWriting<Bookings, BookingsCommand<?>> bookings, Attendees attendees) {
        this.bookings = bookings;
        this.attendees = attendees;
    }

    @Override
    public void apply(ClientSession session, List<Delivered<OfRegistration>> events) {
        for (Delivered<OfRegistration> delivered : events) {
            if (delivered.event() instanceof RegistrationCancelled cancelled) {
                drop(cancelled.stopId(), cancelled.registrationId());
            }
        }
    }

    private void drop(String stopId, String registrationId) {
        awaitAttendee(stopId, registrationId);
        Phase phase = bookings.read(stopId).state().phase();
        if (phase instanceof Phase.Closed || phase instanceof Phase.Drawn) {
            bookings.send(stopId, new DropRegistration(UUID.fromString(registrationId), Facts.NONE), Origin.unknown());
        }
    }

    /** Throws IllegalStateException when the attendees are far behind; the event comes again then. */
    private void awaitAttendee(String stopId, String registrationId) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (attendees
                    .find(stopId, registrationId)
                    .filter(found -> found.status() == Attendee.Status.CANCELLED)
                    .isPresent()) {
                return;
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS_NANOS);
        }
        throw new IllegalStateException("the attendees do not know of a cancellation yet");
    }
}
