package fr.etape.reporting.attendance;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionTermsChanged;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of one stop, a function of its registrations events 1 … {@code position} and of nothing else.
 *
 * @param occurredAt when the event at {@code position} was decided (UTC, milliseconds)
 * @param capacity seats in all
 */
public record StopReport(
        String stopId, boolean rehearsal, long position, Instant occurredAt, int capacity, Colleges colleges) {

    /** Before the first event. */
    static StopReport before(String stopId) {
        return new StopReport(stopId, false, 0, Instant.EPOCH, 0, Colleges.EMPTY);
    }

    /**
     * The report after one more event.
     *
     * @param event null when its type is not known: it takes its place and changes no figure
     */
    StopReport after(long next, Instant time, @Nullable RegistrationsEvent event) {
        Instant at = time.truncatedTo(ChronoUnit.MILLIS);
        if (event == null) {
            return new StopReport(stopId, rehearsal, next, at, capacity, colleges);
        }
        return switch (event) {
            case AdmissionOpened opened -> terms(next, at, opened.rehearsal(), opened.capacity(), opened.quotas());
            case AdmissionTermsChanged terms -> terms(next, at, terms.rehearsal(), terms.capacity(), terms.quotas());
            case AdmissionClosed closed -> new StopReport(stopId, closed.rehearsal(), next, at, capacity, colleges);
            case RegistrationConfirmed confirmed -> change(next, at, confirmed, CollegeFigures::confirm);
            case RegistrationWaitlisted waitlisted -> change(next, at, waitlisted, CollegeFigures::waitlist);
            case RegistrationPromoted promoted -> change(next, at, promoted, CollegeFigures::promote);
            case RegistrationCancelled cancelled ->
                change(next, at, cancelled, figures -> figures.cancel(cancelled.heldSeat()));
            case RegistrationLinkReplaced replaced -> change(next, at, replaced, figures -> figures);
        };
    }

    private StopReport terms(long next, Instant at, boolean ofRehearsal, int seats, Map<College, Integer> quotas) {
        Colleges changed = Colleges.of(college -> colleges.of(college).withQuota(quotas.getOrDefault(college, 0)));
        return new StopReport(stopId, ofRehearsal, next, at, seats, changed);
    }

    private StopReport change(
            long next, Instant at, RegistrationsEvent.OfRegistration event, UnaryOperator<CollegeFigures> change) {
        return new StopReport(stopId, event.rehearsal(), next, at, capacity, colleges.with(event.college(), change));
    }
}
