package fr.etape.reporting.attendance;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
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
 */
public record StopReport(
        String stopId, boolean rehearsal, long position, Instant occurredAt, int capacity, Colleges colleges) {

    /** Before the first event. */
    public static StopReport before(String stopId) {
        return new StopReport(stopId, false, 0, Instant.EPOCH, 0, Colleges.EMPTY);
    }

    /**
     * The report after one more event.
     *
     * @param event null when it moves no seat: the position and the time change, the figures do not
     */
    public StopReport after(long next, Instant time, @Nullable OfSeats event) {
        StopReport counted = switch (event) {
            case null -> this;
            case AdmissionOpened e -> under(e.rehearsal(), e.capacity(), e.quotas());
            case AdmissionTermsChanged e -> under(e.rehearsal(), e.capacity(), e.quotas());
            case RegistrationConfirmed e -> with(e.college(), CollegeFigures::confirm);
            case RegistrationWaitlisted e -> with(e.college(), CollegeFigures::waitlist);
            case RegistrationPromoted e -> with(e.college(), CollegeFigures::promote);
            case RegistrationCancelled e -> with(e.college(), figures -> figures.cancel(e.heldSeat()));
            case WalkInAdmitted e -> with(e.college(), CollegeFigures::confirm);
        };
        return counted.at(next, time.truncatedTo(ChronoUnit.MILLIS));
    }

    private StopReport at(long next, Instant time) {
        return new StopReport(stopId, rehearsal, next, time, capacity, colleges);
    }

    private StopReport under(boolean ofRehearsal, int seats, Map<College, Integer> quotas) {
        Colleges changed = Colleges.of(college -> colleges.of(college).withQuota(quotas.getOrDefault(college, 0)));
        return new StopReport(stopId, ofRehearsal, position, occurredAt, seats, changed);
    }

    private StopReport with(College college, UnaryOperator<CollegeFigures> change) {
        return new StopReport(stopId, rehearsal, position, occurredAt, capacity, colleges.with(college, change));
    }
}
