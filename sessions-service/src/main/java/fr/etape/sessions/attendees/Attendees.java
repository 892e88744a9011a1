package fr.etape.sessions.attendees;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import fr.etape.contracts.TerritoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a stop. A moment behind registration-service, as every projection; whoever decides by it records what it
 * read. Questions fail with a {@link com.mongodb.MongoException} when they are not answered in time.
 */
public final class Attendees {

    private final MongoCollection<Document> asked;

    public Attendees(MongoDatabase database, Duration within) {
        asked = database.getCollection(AttendeeMapping.COLLECTION)
                .withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Everybody who ever registered at the stop, by registration id; who waits or cancelled, too. */
    public List<Attendee> at(String stopId) {
        // "0" is what follows "/"
        return asked.find(and(gte("_id", stopId + "/"), lt("_id", stopId + "0")))
                .sort(Sorts.ascending("_id"))
                .map(AttendeeMapping::read)
                .into(new ArrayList<>());
    }

    /** The kind of territory that a commune is today; empty for a commune that is not given or not known. */
    public static Optional<TerritoryType> territoryOf(@Nullable String commune) {
        return Optional.ofNullable(Territories.of(commune));
    }

    public Optional<Attendee> find(String stopId, String registrationId) {
        return Optional.ofNullable(asked.find(eq(AttendeeMapping.id(stopId, registrationId)))
                        .first())
                .map(AttendeeMapping::read);
    }

    /** Those of these registrations that are known here, in one look-up. */
    public List<Attendee> among(String stopId, Collection<String> registrationIds) {
        List<String> ids = registrationIds.stream()
                .map(registrationId -> AttendeeMapping.id(stopId, registrationId))
                .toList();
        return asked.find(in("_id", ids)).map(AttendeeMapping::read).into(new ArrayList<>());
    }
}
