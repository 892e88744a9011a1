package fr.etape.reporting.day.documents;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import fr.etape.reporting.day.Announcement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Collection {@code announcements}: {@code {_id: {stopId, position}, occurredAt, day, timeZone, commune}}, one for each
 * event of the tour that says when and where a stop is. Older ones are kept: reports of the past need them.
 */
@Repository
public class Announcements implements Projection<TourEvent> {

    private final MongoCollection<Document> written;
    private final MongoCollection<Document> asked;

    Announcements(MongoDatabase database) {
        written = database.getCollection("announcements");
        asked = written.withTimeout(2, TimeUnit.SECONDS);
    }

    /**
     * The one that held at an instant, or the first one: clocks of services differ, so a stop may seem to take
     * registrations before it was announced. Null when none was read yet.
     */
    public @Nullable Announcement at(String stopId, Instant instant) {
        Bson ofStop = Filters.and(gt("_id", id(stopId, 0)), lte("_id", id(stopId, Long.MAX_VALUE)));
        Document found = asked.find(Filters.and(ofStop, lte("occurredAt", Date.from(instant))))
                .sort(Sorts.descending("_id"))
                .first();
        Document held =
                found == null ? asked.find(ofStop).sort(Sorts.ascending("_id")).first() : found;
        return held == null
                ? null
                : new Announcement(
                        LocalDate.parse(held.getString("day")),
                        ZoneId.of(held.getString("timeZone")),
                        held.getString("commune"));
    }

    @Override
    public void apply(ClientSession session, List<Delivered<TourEvent>> events) {
        for (Delivered<TourEvent> delivered : events) {
            switch (delivered.event()) {
                case TourEvent.StopDrafted e -> keep(session, delivered, e.stopId(), e.stop());
                case TourEvent.StopChanged e -> keep(session, delivered, e.stopId(), e.stop());
                case TourEvent.StopPublished e -> keep(session, delivered, e.stopId(), e.stop());
                case TourEvent.StopClosed e -> {}
                case null -> {}
            }
        }
    }

    private void keep(ClientSession session, Delivered<TourEvent> event, String stopId, StopDetails stop) {
        written.insertOne(
                session,
                new Document("_id", id(stopId, event.position()))
                        .append("occurredAt", Date.from(event.occurredAt()))
                        .append("day", stop.startsAt().toLocalDate().toString())
                        .append("timeZone", stop.timeZone().getId())
                        .append("commune", stop.commune()));
    }

    private static Document id(String stopId, long position) {
        return new Document("stopId", stopId).append("position", position);
    }
}
