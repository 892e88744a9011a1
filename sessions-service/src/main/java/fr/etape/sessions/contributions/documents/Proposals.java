package fr.etape.sessions.contributions.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the collection {@code proposals}. Questions fail with a {@link com.mongodb.MongoException} when they are not
 * answered in time.
 */
public final class Proposals {

    static final String COLLECTION = "proposals";

    private final MongoCollection<Document> proposals;

    public Proposals(MongoDatabase database, Duration within) {
        this.proposals = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Those that were not dissolved, in the order in which they were formed: what can be voted on. */
    public List<ProposalView> at(String stopId) {
        return proposals
                .find(and(eq(Mapping.STOP, stopId), eq(Mapping.DISSOLVED, false)))
                .sort(Sorts.ascending(Mapping.POSITION))
                .map(Mapping::proposal)
                .into(new ArrayList<>());
    }

    /** A dissolved one too; null when the stop has none of this id. */
    public @Nullable ProposalView find(String stopId, String proposalId) {
        Document found = proposals
                .find(and(eq("_id", proposalId), eq(Mapping.STOP, stopId)))
                .first();
        return found == null ? null : Mapping.proposal(found);
    }
}
