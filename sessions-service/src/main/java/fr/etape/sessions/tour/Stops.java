package fr.etape.sessions.tour;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import fr.etape.contracts.tour.StopDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The collection {@code stops}: one document a stop, written in the transaction of its event. */
@Repository
public class Stops {

    private final MongoCollection<Document> collection;
    private final JsonMapper mapper = JsonMapper.shared();

    Stops(MongoDatabase database) {
        this.collection = database.getCollection("stops");
    }

    /** A stop, and the request that brought it about. */
    record Created(Stop stop, CreationRequest request) {}

    void createIndexes() {
        collection.createIndex(ascending("request.key"), new IndexOptions().unique(true));
        collection.createIndex(ascending("rehearsal", "startsAt"));
    }

    /** Any stop, drafts too. */
    Optional<Stop> find(String stopId) {
        return Optional.ofNullable(collection.find(eq(stopId)).first()).map(this::stop);
    }

    /** What the public may see of a stop. */
    Optional<Stop> findPublic(String stopId) {
        return find(stopId).filter(stop -> stop.status() != StopStatus.DRAFT);
    }

    /** Published and closed stops, the earliest first. */
    List<Stop> findPublic(boolean rehearsal) {
        return collection
                .find(and(eq("rehearsal", rehearsal), ne("status", StopStatus.DRAFT.name())))
                .sort(ascending("startsAt", "_id"))
                .map(this::stop)
                .into(new ArrayList<>());
    }

    Optional<Created> findCreated(String key) {
        return Optional.ofNullable(collection.find(eq("request.key", key)).first())
                .map(found -> new Created(stop(found), request(found.get("request", Document.class))));
    }

    private Stop stop(Document found) {
        return new Stop(
                found.getString("_id"),
                found.getBoolean("rehearsal"),
                StopStatus.valueOf(found.getString("status")),
                found.getLong("version"),
                mapper.readValue(found.getString("details"), StopDetails.class));
    }

    private static CreationRequest request(Document found) {
        return new CreationRequest(found.getString("key"), found.getString("body"));
    }
}
