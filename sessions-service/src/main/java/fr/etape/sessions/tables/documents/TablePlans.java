package fr.etape.sessions.tables.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import fr.etape.sessions.tables.PlanStatus;
import fr.etape.sessions.tables.RefusalFacts;
import fr.etape.sessions.tables.TablePlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Table plans, and how far those are that are being computed. At each stop one is computed at a time, whichever
 * instances there are: a unique index sees to it. Questions fail with a {@link com.mongodb.MongoException} when they
 * are not answered in time.
 */
public final class TablePlans {

    private static final int MOST = 20;
    private static final Bson COMPUTING = eq(PlanMapping.STATUS, PlanStatus.COMPUTING.name());

    private final MongoCollection<Document> plans;
    private final Duration interruptedAfter;
    private final Clock clock;

    /** @param interruptedAfter how long a computation may say nothing before it counts as interrupted */
    public TablePlans(MongoDatabase database, Duration within, Duration interruptedAfter, Clock clock) {
        plans = database.getCollection(PlanMapping.COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
        this.interruptedAfter = interruptedAfter;
        this.clock = clock;
    }

    /** What became of a request to compute. */
    public sealed interface Begun {

        /** It is to be computed now. */
        record Accepted() implements Begun {}

        /** The same request came before. */
        record Repeated(String planId) implements Begun {}

        /** Another request came with the same key. */
        record KeyReused() implements Begun {}

        /** Another plan of the stop is being computed. */
        record Busy() implements Begun {}
    }

    /**
     * @param key by which a repetition is known
     * @param body digest of the request
     */
    public Begun begin(TablePlan plan, String key, String body) {
        plans.updateMany(
                and(eq(PlanMapping.STOP, plan.stopId()), COMPUTING, lt(PlanMapping.ALIVE_AT, Date.from(silentSince()))),
                status(PlanStatus.INTERRUPTED));
        Optional<Begun> earlier = earlier(plan.stopId(), key, body);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            plans.insertOne(PlanMapping.write(plan, key, body));
            return new Begun.Accepted();
        } catch (DuplicateKeyException e) {
            return earlier(plan.stopId(), key, body).orElseGet(Begun.Busy::new);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return earlier(plan.stopId(), key, body).orElseGet(Begun.Busy::new);
            }
            throw e;
        }
    }

    private Optional<Begun> earlier(String stopId, String key, String body) {
        Document found = plans.find(and(eq(PlanMapping.STOP, stopId), eq(PlanMapping.KEY, key)))
                .first();
        if (found == null) {
            return Optional.empty();
        }
        return Optional.of(
                found.getString(PlanMapping.BODY).equals(body)
                        ? new Begun.Repeated(found.getString("_id"))
                        : new Begun.KeyReused());
    }

    public Optional<TablePlan> find(String stopId, String planId) {
        return Optional.ofNullable(plans.find(and(eq("_id", planId), eq(PlanMapping.STOP, stopId)))
                        .first())
                .map(found -> PlanMapping.read(found, silentSince()));
    }

    /** The latest first, 20 at most. */
    public List<TablePlan> at(String stopId) {
        return plans.find(eq(PlanMapping.STOP, stopId))
                .sort(Sorts.descending(PlanMapping.CREATED_AT))
                .limit(MOST)
                .map(found -> PlanMapping.read(found, silentSince()))
                .into(new ArrayList<>());
    }

    private Instant silentSince() {
        return clock.instant().minus(interruptedAfter);
    }

    /** Says that it is still being computed. @return whether it is to go on */
    public boolean report(String planId, long spent) {
        Document after = plans.findOneAndUpdate(
                and(eq("_id", planId), COMPUTING),
                combine(set(PlanMapping.ALIVE_AT, Date.from(clock.instant())), set(PlanMapping.SPENT, spent)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return after != null && !after.getBoolean(PlanMapping.CANCEL, false);
    }

    /** Asks whoever computes it to stop; harmless when it has ended. */
    public void cancel(String stopId, String planId) {
        plans.updateOne(and(eq("_id", planId), eq(PlanMapping.STOP, stopId), COMPUTING), set(PlanMapping.CANCEL, true));
    }

    public void refuse(String planId, RefusalFacts refusal) {
        end(planId, combine(status(PlanStatus.REFUSED), set(PlanMapping.REFUSAL, Json.of(refusal))));
    }

    public void cancelled(String planId) {
        end(planId, status(PlanStatus.CANCELLED));
    }

    /** Leaves a plan as it is that has ended in another way. */
    public void interrupted(String planId) {
        end(planId, status(PlanStatus.INTERRUPTED));
    }

    private void end(String planId, Bson change) {
        plans.updateOne(and(eq("_id", planId), COMPUTING), change);
    }

    private static Bson status(PlanStatus status) {
        return set(PlanMapping.STATUS, status.name());
    }
}
