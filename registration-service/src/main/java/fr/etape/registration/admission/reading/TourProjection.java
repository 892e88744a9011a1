package fr.etape.registration.admission.reading;

import com.mongodb.client.ClientSession;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.tour.TourEvent.StopChanged;
import fr.etape.contracts.tour.TourEvent.StopClosed;
import fr.etape.contracts.tour.TourEvent.StopDrafted;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.journal.Origin;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionCommand.ChangeTerms;
import fr.etape.registration.admission.AdmissionCommand.CloseAdmission;
import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import fr.etape.registration.admission.Terms;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.streamwriting.StreamWriting;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Turns events of the tour into commands. They are idempotent by the position of the event, so a repeated event is
 * harmless.
 */
@Component
class TourProjection implements Projection<TourEvent> {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final OpenedStops stops;

    TourProjection(StreamWriting<Admission, AdmissionCommand<?>> admissions, OpenedStops stops) {
        this.admissions = admissions;
        this.stops = stops;
    }

    @Override
    public void apply(ClientSession session, List<Delivered<TourEvent>> events) {
        for (Delivered<TourEvent> delivered : events) {
            switch (delivered.event()) {
                case StopPublished e ->
                    send(
                            e.stopId(),
                            new OpenAdmission(e.stopId(), e.rehearsal(), delivered.position(), terms(e.stop())));
                case StopChanged e -> sendIfOpened(e.stopId(), new ChangeTerms(delivered.position(), terms(e.stop())));
                case StopClosed e -> sendIfOpened(e.stopId(), new CloseAdmission(delivered.position()));
                case StopDrafted e -> {}
                case null -> {}
            }
        }
    }

    /** A draft has no admission yet. Its changes do not matter, since its publication has them all. */
    private void sendIfOpened(String stopId, AdmissionCommand<?> command) {
        if (stops.contains(stopId)) {
            send(stopId, command);
        }
    }

    private void send(String stopId, AdmissionCommand<?> command) {
        admissions.send(stopId, command, Origin.unknown());
    }

    private static Terms terms(StopDetails stop) {
        return new Terms(
                stop.capacity(),
                stop.quotas(),
                utc(stop, stop.registrationOpensAt()),
                utc(stop, stop.registrationClosesAt()));
    }

    private static Instant utc(StopDetails stop, LocalDateTime local) {
        return local.atZone(stop.timeZone()).toInstant();
    }
}
