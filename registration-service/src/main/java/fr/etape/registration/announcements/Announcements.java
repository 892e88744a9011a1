package fr.etape.registration.announcements;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.tour.TourEvent.StopChanged;
import fr.etape.contracts.tour.TourEvent.StopClosed;
import fr.etape.contracts.tour.TourEvent.StopDrafted;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collection {@code announcements}: the latest announcement of each stop that was published. */
@Component
public final class Announcements implements Projection<TourEvent> {

    private final MongoCollection<Document> collection;

    public Announcements(MongoDatabase database) {
        this.collection = database.getCollection("announcements");
    }

    /** Empty for a stop that is not published, and for a moment after its publication. */
    public Optional<Announcement> find(String stopId) {
        return Optional.ofNullable(collection.find(eq(stopId)).first()).map(Announcements::toAnnouncement);
    }

    /** Position in the tour of the latest announcement, which rises with each change; 0 where there is none. */
    public long revision(String stopId) {
        Document found = collection.find(eq(stopId)).first();
        return found == null ? 0 : found.get("revision", 0L);
    }

    @Override
    public void apply(ClientSession session, List<Delivered<TourEvent>> events) {
        for (Delivered<TourEvent> delivered : events) {
            switch (delivered.event()) {
                case StopPublished e ->
                    collection.replaceOne(
                            session,
                            eq(e.stopId()),
                            toDocument(e.stopId(), e.rehearsal(), e.stop(), delivered.position()),
                            new ReplaceOptions().upsert(true));
                // a draft was not announced yet, so nothing matches
                case StopChanged e ->
                    collection.replaceOne(
                            session,
                            eq(e.stopId()),
                            toDocument(e.stopId(), e.rehearsal(), e.stop(), delivered.position()));
                case StopDrafted e -> {}
                case StopClosed e -> {}
                case null -> {}
            }
        }
    }

    private static Document toDocument(String stopId, boolean rehearsal, StopDetails stop, long revision) {
        Document announcement = new Document("_id", stopId)
                .append("rehearsal", rehearsal)
                .append("revision", revision)
                .append("name", stop.name())
                .append("commune", stop.commune())
                .append("venue", stop.venue())
                .append("timeZone", stop.timeZone().getId())
                .append("startsAt", stop.startsAt().toString())
                .append("endsAt", stop.endsAt().toString());
        return stop.helpPage() == null ? announcement : announcement.append("helpPage", stop.helpPage());
    }

    private static Announcement toAnnouncement(Document found) {
        return new Announcement(
                found.getString("_id"),
                found.getBoolean("rehearsal"),
                found.getString("name"),
                found.getString("commune"),
                found.getString("venue"),
                ZoneId.of(found.getString("timeZone")),
                LocalDateTime.parse(found.getString("startsAt")),
                LocalDateTime.parse(found.getString("endsAt")),
                found.getString("helpPage"));
    }
}
