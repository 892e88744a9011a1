package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static fr.etape.registration.admission.documents.RegistrationCollection.ACTIVE;
import static fr.etape.registration.admission.documents.RegistrationCollection.ID;
import static fr.etape.registration.admission.documents.RegistrationCollection.LINK_GENERATION;
import static fr.etape.registration.admission.documents.RegistrationCollection.PERSON_KEY;
import static fr.etape.registration.admission.documents.RegistrationCollection.STATUS;
import static fr.etape.registration.admission.documents.RegistrationCollection.STOP;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionCommand.Register;
import fr.etape.registration.links.TicketCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Keeps the documents in step with the events: at most one look-up and three writes for each batch, however large. */
public final class RegistrationDocuments implements Documents<AdmissionCommand<?>, RegistrationsEvent> {

    private final MongoCollection<Document> registrations;
    private final OpenedStops stops;
    private final TicketFields tickets;

    public RegistrationDocuments(MongoDatabase database, OpenedStops stops, TicketCodes codes) {
        this.registrations = RegistrationCollection.of(database);
        this.stops = stops;
        this.tickets = new TicketFields(codes);
    }

    /** Without the unique one the collection would take the same person twice. */
    @Override
    public void createIndexes() {
        registrations.createIndexes(RegistrationCollection.indexes());
    }

    @Override
    public List<AdmissionCommand<?>> inform(StreamId stream, List<AdmissionCommand<?>> commands) {
        List<UUID> asked = new ArrayList<>();
        for (AdmissionCommand<?> command : commands) {
            if (command instanceof Register register) {
                asked.add(register.personKey());
            }
        }
        if (asked.isEmpty()) {
            return commands;
        }
        Set<UUID> known = known(RegistrationsEvent.STREAM.stopOf(stream.value()), asked);
        return known.isEmpty()
                ? commands
                : commands.stream()
                        .<AdmissionCommand<?>>map(command -> informed(command, known))
                        .toList();
    }

    private Set<UUID> known(String stopId, List<UUID> asked) {
        Set<UUID> known = new HashSet<>();
        for (Document found : registrations
                .find(and(eq(STOP, stopId), in(PERSON_KEY, asked), eq(ACTIVE, true)))
                .projection(fields(excludeId(), include(PERSON_KEY)))) {
            known.add(found.get(PERSON_KEY, UUID.class));
        }
        return known;
    }

    private static AdmissionCommand<?> informed(AdmissionCommand<?> command, Set<UUID> known) {
        return command instanceof Register register ? register.informed(known.contains(register.personKey())) : command;
    }

    @Override
    public Set<?> exclusive(AdmissionCommand<?> command) {
        return switch (command) {
            case Register register -> Set.of(register.registrationId(), register.personKey());
            case AdmissionCommand.OfRegistration<?> one -> Set.of(one.registrationId());
            case AdmissionCommand.OfTour ofTour -> Set.of();
        };
    }

    /** Inserts come first, since a batch may promote what it took in. Updates keep the order of their events. */
    @Override
    public void store(
            ClientSession session, StreamId stream, List<Change<AdmissionCommand<?>, RegistrationsEvent>> changes) {
        List<Document> inserts = new ArrayList<>();
        List<WriteModel<Document>> updates = new ArrayList<>();
        for (Change<AdmissionCommand<?>, RegistrationsEvent> change : changes) {
            if (change.command() instanceof Register register) {
                inserts.add(document(register, change.events().getFirst()));
            }
            for (Recorded<RegistrationsEvent> recorded : change.events()) {
                switch (recorded.event()) {
                    case RegistrationPromoted promoted ->
                        updates.add(update(
                                promoted,
                                combine(
                                        set(STATUS, Status.CONFIRMED.name()),
                                        tickets.issued(promoted, recorded.position()))));
                    case RegistrationCancelled cancelled ->
                        updates.add(update(
                                cancelled,
                                combine(
                                        set(STATUS, Status.CANCELLED.name()),
                                        set(ACTIVE, false),
                                        TicketFields.withdrawn())));
                    case RegistrationLinkReplaced replaced -> updates.addAll(replace(replaced, recorded.position()));
                    case AdmissionOpened opened -> stops.add(session, opened);
                    default -> {}
                }
            }
        }
        if (!inserts.isEmpty()) {
            registrations.insertMany(session, inserts);
        }
        if (!updates.isEmpty()) {
            registrations.bulkWrite(session, updates);
        }
    }

    private Document document(Register register, Recorded<RegistrationsEvent> taken) {
        Document document = RegistrationMapping.toDocument(register, taken);
        return taken.event() instanceof RegistrationConfirmed confirmed
                ? tickets.addTo(document, confirmed, taken.position())
                : document;
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

    private static WriteModel<Document> update(OfRegistration event, Bson change) {
        UUID id = UUID.fromString(event.registrationId());
        return new UpdateOneModel<>(and(eq(ID, id), eq(STOP, event.stopId())), change);
    }
}
