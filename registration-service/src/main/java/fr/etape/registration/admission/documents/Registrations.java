package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static fr.etape.registration.admission.documents.RegistrationCollection.ANSWER;
import static fr.etape.registration.admission.documents.RegistrationCollection.COLLEGE;
import static fr.etape.registration.admission.documents.RegistrationCollection.ID;
import static fr.etape.registration.admission.documents.RegistrationCollection.POSITION;
import static fr.etape.registration.admission.documents.RegistrationCollection.STATUS;
import static fr.etape.registration.admission.documents.RegistrationCollection.STOP;
import static fr.etape.registration.admission.documents.RegistrationCollection.TICKET_KEY;
import static fr.etape.registration.admission.documents.RegistrationCollection.WITHDRAWN_KEY;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.registration.admission.documents.Registration.FirstAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return Optional.ofNullable(found).map(RegistrationMapping::toRegistration);
    }

    /** Those that exist, of whichever stops; the map may be changed. */
    public Map<UUID, Registration> byId(Collection<UUID> ids) {
        Map<UUID, Registration> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection
                    .find(in(ID, Set.copyOf(ids)))
                    .map(RegistrationMapping::toRegistration)
                    .forEach(registration -> found.put(registration.id(), registration));
        }
        return found;
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

    /**
     * Whose tickets these are, and whose they were before they cancelled. A key that two people of a stop should ever
     * share finds neither of them.
     *
     * @param ticketKeys stored keys of tickets at these stops
     */
    public Map<String, Registration> withTickets(Collection<String> stopIds, Collection<String> ticketKeys) {
        Map<String, Registration> found = new HashMap<>();
        Set<String> shared = new HashSet<>();
        if (!ticketKeys.isEmpty()) {
            for (Document document : collection.find(
                    and(in(STOP, stopIds), or(in(TICKET_KEY, ticketKeys), in(WITHDRAWN_KEY, ticketKeys))))) {
                String present = document.getString(TICKET_KEY);
                String key = present == null ? document.getString(WITHDRAWN_KEY) : present;
                if (found.put(key, RegistrationMapping.toRegistration(document)) != null) {
                    shared.add(key);
                }
            }
        }
        found.keySet().removeAll(shared);
        return found;
    }

    /**
     * Present rank on the waiting list of the college, from 1; null for a registration that does not wait. The store
     * counts all who are ahead.
     */
    public @Nullable Integer waitlistPosition(Registration registration) {
        if (registration.status() != Status.WAITLISTED) {
            return null;
        }
        long rank = collection.countDocuments(and(
                eq(STOP, registration.stopId()),
                eq(COLLEGE, registration.applicant().college().name()),
                eq(STATUS, Status.WAITLISTED.name()),
                lte(POSITION, registration.position())));
        return Math.toIntExact(rank);
    }
}
