package fr.etape.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Collection {@code bookmarks}: {@code {_id: {group, stream}, position, topic, offset, fingerprint}}. */
class Bookmarks {

    private final MongoCollection<Document> bookmarks;

    Bookmarks(MongoDatabase database) {
        bookmarks = database.getCollection("bookmarks");
    }

    Progress progress(String group, String stream) {
        Document found = bookmarks.find(eq(id(group, stream))).first();
        return found == null
                ? Progress.stored(0, null)
                : Progress.stored(found.getLong("position"), found.getString("fingerprint"));
    }

    /**
     * Moves a bookmark that stands at {@code from}. False when it stands elsewhere, because another consumer of the
     * group has read on: then the transaction must be given up.
     */
    boolean move(ClientSession session, String group, String stream, long from, Bookmark to) {
        if (from == 0) {
            return insert(session, group, stream, to);
        }
        Bson target = and(eq(id(group, stream)), eq("position", from));
        Bson change = combine(
                set("position", to.position()),
                set("topic", to.topic()),
                set("offset", to.offset()),
                set("fingerprint", to.fingerprint()));
        return bookmarks.updateOne(session, target, change).getMatchedCount() == 1;
    }

    private boolean insert(ClientSession session, String group, String stream, Bookmark to) {
        Document first = new Document("_id", id(group, stream))
                .append("position", to.position())
                .append("topic", to.topic())
                .append("offset", to.offset())
                .append("fingerprint", to.fingerprint());
        try {
            bookmarks.insertOne(session, first);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** The offset after the last event applied, by topic. A topic from which nothing was applied is missing. */
    Map<String, Long> nextOffsets(String group, Collection<String> topics) {
        Map<String, Long> next = new HashMap<>();
        for (Document found : bookmarks.find(and(eq("_id.group", group), in("topic", topics)))) {
            next.merge(found.getString("topic"), found.getLong("offset") + 1, Math::min);
        }
        return next;
    }

    private static Document id(String group, String stream) {
        return new Document("group", group).append("stream", stream);
    }
}
