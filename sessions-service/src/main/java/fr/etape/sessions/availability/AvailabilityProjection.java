package fr.etape.sessions.availability;

import com.mongodb.client.ClientSession;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts what registration-service decided. */
@Component
class AvailabilityProjection implements Projection<RegistrationsEvent> {

    private final Availabilities availabilities;

    AvailabilityProjection(Availabilities availabilities) {
        this.availabilities = availabilities;
    }

    @Override
    public void apply(ClientSession session, List<Delivered<RegistrationsEvent>> events) {
        String stopId = RegistrationsEvent.STREAM.stopOf(events.getFirst().stream());
        Availability availability = availabilities.of(session, stopId);
        for (Delivered<RegistrationsEvent> delivered : events) {
            if (delivered.event() != null) {
                availability = availability.after(delivered.event());
            }
        }
        availabilities.save(session, stopId, availability.at(events.getLast().position()));
    }
}
