package fr.etape.sessions.team.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import fr.etape.contracts.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code invitations}: {@code {_id, stopId, role, expiresAt, issuedBy, open}}. The secret of a link is
 * not in it, nor anywhere. Questions fail with a {@link com.mongodb.MongoException} when they are not answered in time.
 */
public final class Invitations {

    static final String COLLECTION = "invitations";
    static final String STOP = "stopId";
    static final String ROLE = "role";
    static final String EXPIRES = "expiresAt";
    static final String ISSUED_BY = "issuedBy";
    static final String OPEN = "open";
    private static final int MOST = 500;

    private final MongoCollection<Document> invitations;

    public Invitations(MongoDatabase database, Duration within) {
        this.invitations = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One look-up whichever is unknown, the stop or the invitation. */
    public @Nullable InvitationView find(String stopId, String invitationId) {
        Document found =
                invitations.find(and(eq("_id", invitationId), eq(STOP, stopId))).first();
        return found == null ? null : view(found);
    }

    /** Those that can still be accepted, the next to expire first, 500 at most. */
    public List<InvitationView> open(String stopId, Instant now) {
        return invitations
                .find(and(eq(STOP, stopId), gt(EXPIRES, Date.from(now)), eq(OPEN, true)))
                .sort(Sorts.ascending(EXPIRES, "_id"))
                .limit(MOST)
                .map(Invitations::view)
                .into(new ArrayList<>());
    }

    private static InvitationView view(Document found) {
        return new InvitationView(
                found.getString("_id"),
                found.getString(STOP),
                Role.valueOf(found.getString(ROLE)),
                found.getDate(EXPIRES).toInstant(),
                found.getString(ISSUED_BY),
                found.getBoolean(OPEN));
    }
}
