package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static fr.etape.registration.admission.documents.RegistrationCollection.ANSWER;
import static fr.etape.registration.admission.documents.RegistrationCollection.COLLEGE;
import static fr.etape.registration.admission.documents.RegistrationCollection.ID;
import static fr.etape.registration.admission.documents.RegistrationCollection.POSITION;
import static fr.etape.registration.admission.documents.RegistrationCollection.STATUS;
import static fr.etape.registration.admission.documents.RegistrationCollection.STOP;
import static fr.etape.registration.admission.documents.RegistrationCollection.TICKET_KEY;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.registration.admission.documents.Registration.FirstAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the registrations of all stops. */
@Component
public final class Registrations {

    private final MongoCollection<Document> collection;

    public Registrations(MongoDatabase database) {
        this.collection = RegistrationCollection.of(database);
    }

    public Optional<Registration> find(String stopId, UUID registrationId) {
        Document found =
                collection.find(and(eq(ID, registrationId), eq(STOP, stopId))).first();
        return Optional.ofNullable(found).map(document -> RegistrationMapping.toRegistration(document, rank(document)));
    }

    /** The answer to the request that made a registration. */
    public Optional<FirstAnswer> firstAnswer(String stopId, UUID registrationId) {
        Document found = collection
                .find(and(eq(ID, registrationId), eq(STOP, stopId)))
                .projection(include(ANSWER))
                .first();
        return Optional.ofNullable(found).map(RegistrationMapping::toFirstAnswer);
    }

    /**
     * The one registration that a stored key of a ticket finds. Codes have 44 bits: should two of a stop ever be the
     * same, neither is found, and the door asks for the name.
     */
    public Optional<UUID> withTicket(String stopId, String ticketKey) {
        List<Document> found = collection
                .find(and(eq(STOP, stopId), eq(TICKET_KEY, ticketKey)))
                .projection(include(ID))
                .limit(2)
                .into(new ArrayList<>());
        return found.size() == 1 ? Optional.of(found.getFirst().get(ID, UUID.class)) : Optional.empty();
    }

    private @Nullable Integer rank(Document document) {
        if (!Status.WAITLISTED.name().equals(document.getString(STATUS))) {
            return null;
        }
        long rank = collection.countDocuments(and(
                eq(STOP, document.getString(STOP)),
                eq(COLLEGE, document.getString(COLLEGE)),
                eq(STATUS, Status.WAITLISTED.name()),
                lte(POSITION, document.getLong(POSITION))));
        return Math.toIntExact(rank);
    }
}
