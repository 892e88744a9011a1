package fr.etape.sessions.availability;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.projection.Delivered;
import fr.etape.projection.StreamFold;
import fr.etape.sessions.availability.Availability.OfCollege;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code availability}:
 * {@code {_id: stopId, position, colleges: {ELU: [quota, confirmed, waitlisted]}}}.
 */
public final class Availabilities implements StreamFold<OfSeats, Availability> {

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> asked;

    public Availabilities(MongoDatabase database, Duration within) {
        this.collection = database.getCollection("availability");
        this.asked = collection.withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Availability of(String stopId) {
        return availability(asked.find(eq(stopId)).first());
    }

    /** By stop; stops without any event are left out. */
    public Map<String, Availability> of(Collection<String> stopIds) {
        Map<String, Availability> found = new HashMap<>();
        asked.find(in("_id", stopIds)).forEach(each -> found.put(each.getString("_id"), availability(each)));
        return found;
    }

    @Override
    public Availability load(ClientSession session, String stream) {
        return availability(collection
                .find(session, eq(RegistrationsEvent.STREAM.stopOf(stream)))
                .first());
    }

    @Override
    public Availability after(Availability availability, Delivered<OfSeats> next) {
        return availability.after(next.position(), next.event());
    }

    @Override
    public void save(ClientSession session, String stream, Availability availability) {
        String stopId = RegistrationsEvent.STREAM.stopOf(stream);
        Document colleges = new Document();
        availability
                .colleges()
                .forEach((college, seats) ->
                        colleges.append(college.name(), List.of(seats.quota(), seats.confirmed(), seats.waitlisted())));
        Document document = new Document("_id", stopId)
                .append("position", availability.position())
                .append("colleges", colleges);
        collection.replaceOne(session, eq(stopId), document, new ReplaceOptions().upsert(true));
    }

    private static Availability availability(@Nullable Document found) {
        if (found == null) {
            return Availability.NONE;
        }
        Map<College, OfCollege> colleges = new EnumMap<>(College.class);
        Document stored = found.get("colleges", Document.class);
        for (String college : stored.keySet()) {
            var seats = stored.getList(college, Integer.class);
            colleges.put(College.valueOf(college), new OfCollege(seats.get(0), seats.get(1), seats.get(2)));
        }
        return new Availability(found.getLong("position"), colleges);
    }
}
