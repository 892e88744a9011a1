package fr.etape.reporting.attendance;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of one stop: a function of its registrations events 1 … {@code position} and of nothing else.
 *
 * @param occurredAt when the event at {@code position} was decided (UTC, milliseconds)
 * @param capacity seats in all
 * @param closed whether no registration is taken any more
 */
public record StopReport(
        String stopId,
        boolean rehearsal,
        long position,
        Instant occurredAt,
        int capacity,
        boolean closed,
        Colleges colleges) {

    /** Before the first event. */
    public static StopReport before(String stopId) {
        return new StopReport(stopId, false, 0, Instant.EPOCH, 0, false, Colleges.EMPTY);
    }

    /**
     * The report after one more event.
     *
     * @param event null when its type is not read: the position and the time change, the figures do not
     */
    public StopReport after(long next, Instant time, @Nullable RegistrationsEvent event) {
        StopReport counted = switch (event) {
            case null -> this;
            case OfSeats e -> seats(e);
            case AdmissionClosed e -> new StopReport(stopId, rehearsal, position, occurredAt, capacity, true, colleges);
            case OfRegistration e -> this;
        };
        return counted.at(next, time.truncatedTo(ChronoUnit.MILLIS));
    }

    private StopReport seats(OfSeats event) {
        return switch (event) {
            case AdmissionOpened e -> under(e.rehearsal(), e.capacity(), e.quotas());
            case AdmissionTermsChanged e -> under(e.rehearsal(), e.capacity(), e.quotas());
            case RegistrationConfirmed e -> with(e.college(), CollegeFigures::confirm);
            case RegistrationWaitlisted e -> with(e.college(), CollegeFigures::waitlist);
            case RegistrationPromoted e -> with(e.college(), CollegeFigures::promote);
            case RegistrationCancelled e -> with(e.college(), figures -> figures.cancel(e.heldSeat()));
            case WalkInAdmitted e -> with(e.college(), CollegeFigures::confirm);
        };
    }

    private StopReport at(long next, Instant time) {
        return new StopReport(stopId, rehearsal, next, time, capacity, closed, colleges);
    }

    private StopReport under(boolean ofRehearsal, int seats, Map<College, Integer> quotas) {
        Colleges changed = Colleges.of(college -> colleges.of(college).withQuota(quotas.getOrDefault(college, 0)));
        return new StopReport(stopId, ofRehearsal, position, occurredAt, seats, closed, changed);
    }

    private StopReport with(College college, UnaryOperator<CollegeFigures> change) {
        return new StopReport(
                stopId, rehearsal, position, occurredAt, capacity, closed, colleges.with(college, change));
    }
}
