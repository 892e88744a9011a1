package fr.etape.sessions.tables.reading;

import com.mongodb.client.ClientSession;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.OfPresence;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.journal.Origin;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tables.SeatingFacts;
import fr.etape.sessions.tables.Tables;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.TablesCommand.SeatArrival;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.documents.PublishedPlans;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Turns arrivals into commands. Somebody who has a seat keeps it, so a repeated event is harmless. A check-in that is
 * undone takes no seat away: whoever does not come at all is moved when an organiser re-seats.
 */
@Component
final class ArrivalsProjection implements Projection<OfPresence> {

    private final StreamWriting<Tables, TablesCommand<?>> tables;
    private final PublishedPlans published;

    ArrivalsProjection(StreamWriting<Tables, TablesCommand<?>> tables, PublishedPlans published) {
        this.tables = tables;
        this.published = published;
    }

    @Override
    public void apply(ClientSession session, List<Delivered<OfPresence>> events) {
        for (Delivered<OfPresence> delivered : events) {
            switch (delivered.event()) {
                case WalkInAdmitted e -> seat(e.stopId(), walkIn(e));
                case CheckedIn e ->
                    seat(
                            e.stopId(),
                            new Participant(e.registrationId(), e.college().name(), SeatingFacts.UNKNOWN, null));
                case CheckInUndone e -> {}
                case null -> {}
            }
        }
    }

    private static Participant walkIn(WalkInAdmitted e) {
        return new Participant(
                e.registrationId(),
                e.college().name(),
                Attendees.territoryOf(e.commune()).map(Enum::name).orElse(SeatingFacts.UNKNOWN),
                e.organisation());
    }

    private void seat(String stopId, Participant arrival) {
        if (published.at(stopId).isPresent()) {
            tables.send(stopId, new SeatArrival(arrival, null), Origin.unknown());
        }
    }
}
