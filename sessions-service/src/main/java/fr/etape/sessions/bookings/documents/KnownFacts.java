package fr.etape.sessions.bookings.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.bookings.DrawSecret;
import fr.etape.sessions.bookings.Facts;
import fr.etape.sessions.bookings.draw.lots.SecretChain;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** What other streams decide and the rules must know. Fails with a {@link com.mongodb.MongoException} when late. */
public final class KnownFacts {

    private final MongoCollection<Document> draws;
    private final Attendees attendees;
    private final Function<String, List<Atelier>> published;

    /** @param published ateliers of a stop's published programme */
    public KnownFacts(
            MongoDatabase database, Duration within, Attendees attendees, Function<String, List<Atelier>> published) {
        this.draws =
                database.getCollection(DrawMapping.COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
        this.attendees = attendees;
        this.published = published;
    }

    public Facts at(String stopId) {
        Map<UUID, List<String>> confirmed = new HashMap<>();
        Set<UUID> cancelled = new HashSet<>();
        for (Attendee attendee : attendees.at(stopId)) {
            UUID id = UUID.fromString(attendee.registrationId());
            switch (attendee.status()) {
                case CONFIRMED -> confirmed.put(id, attendee.wishes());
                case CANCELLED -> cancelled.add(id);
                case WAITING -> {}
            }
        }
        return new Facts(published.apply(stopId), confirmed, cancelled, chain(stopId));
    }

    private @Nullable SecretChain chain(String stopId) {
        Document draw = draws.find(eq(DrawMapping.STOP, stopId)).first();
        return draw == null
                ? null
                : new DrawSecret(
                                draw.get(DrawMapping.SECRET, Binary.class).getData(),
                                draw.getInteger(DrawMapping.LENGTH))
                        .chain();
    }
}
