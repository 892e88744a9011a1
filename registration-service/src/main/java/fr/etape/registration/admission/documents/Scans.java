package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static fr.etape.registration.admission.documents.ScanMapping.DEVICE;
import static fr.etape.registration.admission.documents.ScanMapping.ID;
import static fr.etape.registration.admission.documents.ScanMapping.KIND;
import static fr.etape.registration.admission.documents.ScanMapping.RECEIVED_AT;
import static fr.etape.registration.admission.documents.ScanMapping.REGISTRATION;
import static fr.etape.registration.admission.documents.ScanMapping.STOP;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.journal.Change;
import fr.etape.journal.Recorded;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.ArrivalCommand.CheckIn;
import fr.etape.registration.admission.ArrivalCommand.CheckIn.Earlier;
import fr.etape.registration.admission.Scan;
import fr.etape.registration.admission.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The collection {@code scans}: every scan with its verdict, also those that let nobody in. A scan that let somebody in
 * is written in the transaction of its event, any other when its verdict is told. Codes and times only.
 */
@Component
public final class Scans {

    private final MongoCollection<Document> collection;

    public Scans(MongoDatabase database) {
        this.collection = database.getCollection("scans");
    }

    void createIndexes() {
        collection.createIndex(ascending(STOP, REGISTRATION));
        collection.createIndex(compoundIndex(ascending(STOP, DEVICE), descending(RECEIVED_AT)));
    }

    /** Two scans with the same nonce, or of the same registration, are never decided on together. */
    static Set<Object> exclusive(CheckIn checkIn) {
        Set<Object> keys = new HashSet<>();
        for (Scan scan : checkIn.scans()) {
            keys.add("nonce " + scan.nonce());
            if (scan.ticket() instanceof Scan.Ticket.Of ticket) {
                keys.add(ticket.registrationId());
            }
        }
        return keys;
    }

    /** What is known of the scans of a batch, in one look-up. */
    record Known(Map<UUID, Earlier> verdicts, Map<UUID, String> devices) {

        CheckIn inform(CheckIn checkIn) {
            Map<UUID, Earlier> own = new HashMap<>();
            Map<UUID, String> entries = new HashMap<>();
            for (Scan scan : checkIn.scans()) {
                Earlier earlier = verdicts.get(scan.nonce());
                if (earlier != null) {
                    own.put(scan.nonce(), earlier);
                }
                if (scan.ticket() instanceof Scan.Ticket.Of(UUID id) && devices.containsKey(id)) {
                    entries.put(id, Objects.requireNonNull(devices.get(id)));
                }
            }
            return checkIn.informed(own, entries);
        }
    }

    Known known(String stopId, List<AdmissionCommand<?>> commands) {
        Set<String> ids = new HashSet<>();
        Set<UUID> registrations = new HashSet<>();
        for (AdmissionCommand<?> command : commands) {
            if (command instanceof CheckIn checkIn) {
                for (Scan scan : checkIn.scans()) {
                    ids.add(ScanMapping.id(stopId, scan.nonce()));
                    if (scan.ticket() instanceof Scan.Ticket.Of(UUID id)) {
                        registrations.add(id);
                    }
                }
            }
        }
        return ids.isEmpty() ? new Known(Map.of(), Map.of()) : known(stopId, ids, registrations);
    }

    private Known known(String stopId, Set<String> ids, Set<UUID> registrations) {
        Map<UUID, Earlier> verdicts = new HashMap<>();
        Map<UUID, String> devices = new HashMap<>();
        Bson entries = and(eq(STOP, stopId), in(REGISTRATION, registrations), eq(KIND, Verdict.Kind.ADMITTED.name()));
        for (Document found : collection.find(or(in(ID, ids), entries)).sort(ascending(RECEIVED_AT))) {
            if (ids.contains(found.getString(ID))) {
                verdicts.put(
                        found.get(ScanMapping.NONCE, UUID.class),
                        new Earlier(ScanMapping.toVerdict(found), found.getString(ScanMapping.DIGEST)));
            }
            if (Verdict.Kind.ADMITTED.name().equals(found.getString(KIND))) {
                devices.put(found.get(REGISTRATION, UUID.class), found.getString(DEVICE));
            }
        }
        return new Known(verdicts, devices);
    }

    void store(ClientSession session, List<Change<AdmissionCommand<?>, RegistrationsEvent>> changes) {
        List<Document> admitted = new ArrayList<>();
        for (Change<AdmissionCommand<?>, RegistrationsEvent> change : changes) {
            if (change.command() instanceof CheckIn checkIn) {
                for (Recorded<RegistrationsEvent> recorded : change.events()) {
                    if (recorded.event() instanceof CheckedIn event) {
                        checkIn.scanOf(event, recorded.occurredAt())
                                .map(scan -> ScanMapping.admitted(event, scan, checkIn.device(), recorded.occurredAt()))
                                .ifPresent(admitted::add);
                    }
                }
            }
        }
        if (!admitted.isEmpty()) {
            collection.insertMany(session, admitted);
        }
    }

    /** Keeps the verdict on a scan, unless there is one; returns the one that is kept. */
    public Verdict keep(String stopId, String device, Scan scan, Verdict verdict, Instant receivedAt) {
        Document document = ScanMapping.toDocument(stopId, device, scan, verdict, receivedAt);
        Object id = document.remove(ID);
        Document kept = collection.findOneAndUpdate(
                eq(ID, id),
                new Document("$setOnInsert", document),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return ScanMapping.toVerdict(Objects.requireNonNull(kept));
    }

    /**
     * The scans of a stop, last one first.
     *
     * @param device null for those of all devices
     */
    public List<KeptScan> latest(String stopId, @Nullable String device, int most) {
        Bson selected = device == null ? eq(STOP, stopId) : and(eq(STOP, stopId), eq(DEVICE, device));
        return collection
                .find(selected)
                .sort(descending(RECEIVED_AT))
                .limit(most)
                .map(ScanMapping::toKeptScan)
                .into(new ArrayList<>());
    }
}
