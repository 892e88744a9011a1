package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static fr.etape.registration.admission.documents.RegistrationCollection.ACTIVE;
import static fr.etape.registration.admission.documents.RegistrationCollection.ENTERED_AT;
import static fr.etape.registration.admission.documents.RegistrationCollection.ID;
import static fr.etape.registration.admission.documents.RegistrationCollection.LINK_GENERATION;
import static fr.etape.registration.admission.documents.RegistrationCollection.STATUS;
import static fr.etape.registration.admission.documents.RegistrationCollection.STOP;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.journal.Recorded;
import fr.etape.registration.admission.AdmissionCommand.OfPerson;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What an event changes in the document of its registration. */
final class RegistrationUpdates {

    private final TicketFields tickets;

    RegistrationUpdates(TicketFields tickets) {
        this.tickets = tickets;
    }

    Document document(OfPerson<?> person, Recorded<RegistrationsEvent> taken) {
        Document document = RegistrationMapping.toDocument(person, taken);
        return switch (taken.event()) {
            case RegistrationConfirmed confirmed -> tickets.addTo(document, confirmed, taken.position());
            case WalkInAdmitted walkIn -> tickets.addTo(document, walkIn, taken.position());
            default -> document;
        };
    }

    List<WriteModel<Document>> of(Recorded<RegistrationsEvent> recorded) {
        return switch (recorded.event()) {
            case RegistrationPromoted promoted ->
                one(
                        promoted,
                        combine(set(STATUS, Status.CONFIRMED.name()), tickets.issued(promoted, recorded.position())));
            case RegistrationCancelled cancelled ->
                one(
                        cancelled,
                        combine(set(STATUS, Status.CANCELLED.name()), set(ACTIVE, false), TicketFields.withdrawn()));
            case RegistrationLinkReplaced replaced -> replace(replaced, recorded.position());
            case CheckedIn checkedIn -> one(checkedIn, set(ENTERED_AT, Date.from(checkedIn.enteredAt())));
            case CheckInUndone undone -> one(undone, unset(ENTERED_AT));
            default -> List.of();
        };
    }

    /** Whoever has the old link has the ticket that it shows: a registration with a seat gets a new one too. */
    private List<WriteModel<Document>> replace(RegistrationLinkReplaced replaced, long position) {
        Bson seated = and(
                eq(ID, UUID.fromString(replaced.registrationId())),
                eq(STOP, replaced.stopId()),
                eq(STATUS, Status.CONFIRMED.name()));
        return List.of(
                update(replaced, set(LINK_GENERATION, position)),
                new UpdateOneModel<>(seated, tickets.issued(replaced, position)));
    }

    private static List<WriteModel<Document>> one(OfRegistration event, Bson change) {
        return List.of(update(event, change));
    }

    private static WriteModel<Document> update(OfRegistration event, Bson change) {
        UUID id = UUID.fromString(event.registrationId());
        return new UpdateOneModel<>(and(eq(ID, id), eq(STOP, event.stopId())), change);
    }
}
