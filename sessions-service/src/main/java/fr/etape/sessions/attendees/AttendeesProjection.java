package fr.etape.sessions.attendees;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import fr.etape.sessions.attendees.Attendee.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the events of registrations change in the collection of attendees. */
@Component
final class AttendeesProjection implements Projection<OfRegistration> {

    private final MongoCollection<Document> attendees;

    AttendeesProjection(MongoDatabase database) {
        attendees = database.getCollection(AttendeeMapping.COLLECTION);
    }

    @Override
    public void apply(ClientSession session, List<Delivered<OfRegistration>> events) {
        List<WriteModel<Document>> writes = events.stream()
                .map(Delivered::event)
                .filter(Objects::nonNull)
                .map(AttendeesProjection::write)
                .filter(Objects::nonNull)
                .toList();
        if (!writes.isEmpty()) {
            attendees.bulkWrite(session, writes);
        }
    }

    private static @Nullable WriteModel<Document> write(OfRegistration event) {
        return switch (event) {
            case RegistrationConfirmed e -> insert(e.stopId(), confirmed(e));
            case RegistrationWaitlisted e -> insert(e.stopId(), waiting(e));
            case WalkInAdmitted e -> insert(e.stopId(), walkIn(e));
            case RegistrationPromoted e -> update(e, set(AttendeeMapping.STATUS, Status.CONFIRMED.name()));
            case RegistrationCancelled e -> update(e, set(AttendeeMapping.STATUS, Status.CANCELLED.name()));
            case CheckedIn e -> update(e, set(AttendeeMapping.ENTERED_AT, Date.from(e.enteredAt())));
            case CheckInUndone e -> update(e, unset(AttendeeMapping.ENTERED_AT));
            case RegistrationLinkReplaced e -> null;
        };
    }

    private static Attendee confirmed(RegistrationConfirmed e) {
        return attendee(e, e.commune(), e.organisation(), e.language(), e.wishes(), Status.CONFIRMED, null);
    }

    private static Attendee waiting(RegistrationWaitlisted e) {
        return attendee(e, e.commune(), e.organisation(), e.language(), e.wishes(), Status.WAITING, null);
    }

    private static Attendee walkIn(WalkInAdmitted e) {
        return attendee(e, e.commune(), e.organisation(), e.language(), List.of(), Status.CONFIRMED, e.enteredAt());
    }

    private static Attendee attendee(
            OfRegistration event,
            @Nullable String commune,
            @Nullable String organisation,
            String language,
            List<String> wishes,
            Status status,
            @Nullable Instant enteredAt) {
        return new Attendee(
                event.registrationId(),
                event.college(),
                commune,
                Territories.of(commune),
                organisation,
                language,
                wishes,
                status,
                enteredAt);
    }

    private static WriteModel<Document> insert(String stopId, Attendee attendee) {
        Document document = AttendeeMapping.write(stopId, attendee);
        return new ReplaceOneModel<>(eq(document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    private static WriteModel<Document> update(OfRegistration event, Bson change) {
        return new UpdateOneModel<>(eq(AttendeeMapping.id(event.stopId(), event.registrationId())), change);
    }
}
