package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static fr.etape.registration.admission.documents.RegistrationCollection.ACTIVE;
import static fr.etape.registration.admission.documents.RegistrationCollection.PERSON_KEY;
import static fr.etape.registration.admission.documents.RegistrationCollection.STOP;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.WriteModel;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionCommand.OfPerson;
import fr.etape.registration.admission.ArrivalCommand;
import fr.etape.registration.admission.ArrivalCommand.CheckIn;
import fr.etape.registration.links.TicketCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** Keeps the documents in step with the events: at most two look-ups and four writes for each batch, however large. */
public final class RegistrationDocuments implements Documents<AdmissionCommand<?>, RegistrationsEvent> {

    private final MongoCollection<Document> registrations;
    private final OpenedStops stops;
    private final Scans scans;
    private final RegistrationUpdates updatesOf;

    public RegistrationDocuments(MongoDatabase database, OpenedStops stops, Scans scans, TicketCodes codes) {
        this.registrations = RegistrationCollection.of(database);
        this.stops = stops;
        this.scans = scans;
        this.updatesOf = new RegistrationUpdates(new TicketFields(codes));
    }

    /** Without the unique one the collection would take the same person twice. */
    @Override
    public void createIndexes() {
        registrations.createIndexes(RegistrationCollection.indexes());
        scans.createIndexes();
    }

    @Override
    public List<AdmissionCommand<?>> inform(StreamId stream, List<AdmissionCommand<?>> commands) {
        String stopId = RegistrationsEvent.STREAM.stopOf(stream.value());
        Set<UUID> known = known(stopId, commands);
        Scans.Known earlier = scans.known(stopId, commands);
        return commands.stream()
                .<AdmissionCommand<?>>map(command -> switch (command) {
                    case OfPerson<?> person -> person.informed(known.contains(person.personKey()));
                    case CheckIn checkIn -> earlier.inform(checkIn);
                    default -> command;
                })
                .toList();
    }

    private Set<UUID> known(String stopId, List<AdmissionCommand<?>> commands) {
        List<UUID> asked = new ArrayList<>();
        for (AdmissionCommand<?> command : commands) {
            if (command instanceof OfPerson<?> person) {
                asked.add(person.personKey());
            }
        }
        Set<UUID> known = new HashSet<>();
        if (!asked.isEmpty()) {
            for (Document found : registrations
                    .find(and(eq(STOP, stopId), in(PERSON_KEY, asked), eq(ACTIVE, true)))
                    .projection(fields(excludeId(), include(PERSON_KEY)))) {
                known.add(found.get(PERSON_KEY, UUID.class));
            }
        }
        return known;
    }

    @Override
    public Set<?> exclusive(AdmissionCommand<?> command) {
        return switch (command) {
            case OfPerson<?> person -> Set.copyOf(List.of(person.registrationId(), person.personKey()));
            case AdmissionCommand.OfRegistration<?> one -> Set.of(one.registrationId());
            case ArrivalCommand.UndoCheckIn undo -> Set.of(undo.registrationId());
            case ArrivalCommand.AdmitWaiting waiting -> Set.of(waiting.registrationId());
            case CheckIn checkIn -> Scans.exclusive(checkIn);
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
            if (change.command() instanceof OfPerson<?> person) {
                inserts.add(updatesOf.document(person, change.events().getFirst()));
            }
            for (Recorded<RegistrationsEvent> recorded : change.events()) {
                if (recorded.event() instanceof AdmissionOpened opened) {
                    stops.add(session, opened);
                }
                updates.addAll(updatesOf.of(recorded));
            }
        }
        if (!inserts.isEmpty()) {
            registrations.insertMany(session, inserts);
        }
        if (!updates.isEmpty()) {
            registrations.bulkWrite(session, updates);
        }
        scans.store(session, changes);
    }
}
