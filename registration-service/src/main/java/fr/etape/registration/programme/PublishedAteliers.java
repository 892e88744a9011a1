package fr.etape.registration.programme;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.etape.contracts.programme.ProgrammeEvent.OfPublication;
import fr.etape.contracts.programme.ProgrammeEvent.ProgrammePublished;
import fr.etape.contracts.programme.Session;
import fr.etape.contracts.programme.SessionKind;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collection {@code ateliers}: {@code {_id: stopId, version, codes}}, of the version that was published last. */
@Component
public final class PublishedAteliers implements Projection<OfPublication> {

    private final MongoCollection<Document> collection;

    public PublishedAteliers(MongoDatabase database) {
        this.collection = database.getCollection("ateliers");
    }

    /** Their codes; none while no programme with ateliers is published. */
    public Set<String> at(String stopId) {
        Document found = collection.find(eq("_id", stopId)).first();
        return found == null ? Set.of() : Set.copyOf(found.getList("codes", String.class));
    }

    @Override
    public void apply(ClientSession session, List<Delivered<OfPublication>> events) {
        for (Delivered<OfPublication> delivered : events) {
            switch (delivered.event()) {
                case ProgrammePublished e ->
                    collection.replaceOne(
                            session, eq("_id", e.stopId()), document(e), new ReplaceOptions().upsert(true));
                case null -> {}
            }
        }
    }

    private static Document document(ProgrammePublished event) {
        return new Document("_id", event.stopId())
                .append("version", event.version())
                .append(
                        "codes",
                        event.sessions().stream()
                                .filter(each -> each.kind() == SessionKind.ATELIER)
                                .map(Session::sessionId)
                                .toList());
    }
}
