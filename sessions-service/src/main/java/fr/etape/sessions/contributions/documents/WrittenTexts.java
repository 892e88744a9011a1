package fr.etape.sessions.contributions.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import fr.etape.sessions.contributions.ContributionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads the collection {@code contributions}. Questions fail with a {@link com.mongodb.MongoException} when they are
 * not answered in time.
 */
public final class WrittenTexts {

    static final String COLLECTION = "contributions";

    private final MongoCollection<Document> contributions;

    public WrittenTexts(MongoDatabase database, Duration within) {
        this.contributions = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One of this stop; null when there is none. */
    public @Nullable ContributionView find(String stopId, String contributionId) {
        Document found = contributions
                .find(and(eq("_id", contributionId), eq(Mapping.STOP, stopId)))
                .first();
        return found == null ? null : Mapping.contribution(found);
    }

    /**
     * In the order in which they were written.
     *
     * @param after place of the last one that was read; 0 from the beginning
     * @param limit how many at most
     */
    public List<Placed> list(String stopId, ContributionFilter filter, long after, int limit) {
        return contributions
                .find(and(wanted(stopId, filter), gt(Mapping.POSITION, after)))
                .sort(Sorts.ascending(Mapping.POSITION))
                .limit(limit)
                .map(found -> new Placed(found.getLong(Mapping.POSITION), Mapping.contribution(found)))
                .into(new ArrayList<>());
    }

    /** The newest last. */
    public List<Placed> newest(String stopId, ContributionFilter filter, int limit) {
        return contributions
                .find(wanted(stopId, filter))
                .sort(Sorts.descending(Mapping.POSITION))
                .limit(limit)
                .map(found -> new Placed(found.getLong(Mapping.POSITION), Mapping.contribution(found)))
                .into(new ArrayList<>())
                .reversed();
    }

    /** A contribution and its place among those of its stop. */
    public record Placed(long place, ContributionView contribution) {}

    public long count(String stopId, ContributionFilter filter) {
        return contributions.countDocuments(wanted(stopId, filter));
    }

    /** Those of these ids that the stop has. */
    public List<ContributionView> among(String stopId, Collection<String> ids) {
        return contributions
                .find(and(eq(Mapping.STOP, stopId), in("_id", ids)))
                .sort(Sorts.ascending(Mapping.POSITION))
                .map(Mapping::contribution)
                .into(new ArrayList<>());
    }

    /** How many there are in each state. */
    public Map<ContributionState, Integer> counts(String stopId) {
        Map<ContributionState, Integer> counts = new EnumMap<>(ContributionState.class);
        for (ContributionState state : ContributionState.values()) {
            counts.put(state, 0);
        }
        contributions
                .aggregate(List.of(
                        Aggregates.match(eq(Mapping.STOP, stopId)),
                        Aggregates.group("$" + Mapping.STATE, Accumulators.sum("count", 1))))
                .forEach(
                        each -> counts.put(ContributionState.valueOf(each.getString("_id")), each.getInteger("count")));
        return counts;
    }

    private static Bson wanted(String stopId, ContributionFilter filter) {
        List<Bson> all = new ArrayList<>(List.of(eq(Mapping.STOP, stopId)));
        add(all, Mapping.KIND, filter.kind() == null ? null : filter.kind().name());
        add(all, Mapping.THEME, filter.theme());
        add(all, Mapping.STATE, filter.state() == null ? null : filter.state().name());
        add(all, Mapping.TABLE, filter.table());
        add(all, Mapping.ROUND, filter.round());
        if (filter.merged() != null) {
            all.add(filter.merged() ? ne(Mapping.PROPOSAL, null) : eq(Mapping.PROPOSAL, null));
        }
        if (filter.at() != null) {
            all.add(ofTables(filter));
        }
        return and(all);
    }

    private static Bson ofTables(ContributionFilter filter) {
        if (filter.at() == null || filter.at().isEmpty()) {
            return eq(Mapping.TABLE, 0);
        }
        return or(filter.at().stream()
                .map(at -> and(eq(Mapping.TABLE, at.table()), eq(Mapping.ROUND, at.round())))
                .toList());
    }

    private static void add(List<Bson> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(eq(field, value));
        }
    }
}
