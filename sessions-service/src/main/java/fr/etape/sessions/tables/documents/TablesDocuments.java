package fr.etape.sessions.tables.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tables.TablesEvent.TablePinsChanged;
import fr.etape.contracts.tables.TablesEvent.TablePlanComputed;
import fr.etape.contracts.tables.TablesEvent.TablePlanPublished;
import fr.etape.contracts.tables.TablesEvent.TablesReseated;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.StreamId;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tables.PlanStatus;
import fr.etape.sessions.tables.SeatingFacts;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.TablesCommand.ChangePins;
import fr.etape.sessions.tables.TablesCommand.PublishPlan;
import fr.etape.sessions.tables.TablesCommand.RecordPlan;
import fr.etape.sessions.tables.TablesCommand.Reseat;
import fr.etape.sessions.tables.TablesCommand.SeatArrival;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Plans, pins, codes and curves, in step with the stream; and what its decisions need of them. */
public final class TablesDocuments implements Documents<TablesCommand<?>, TablesEvent> {

    private final MongoCollection<Document> plans;
    private final MongoCollection<Document> published;
    private final MongoCollection<Document> codes;
    private final MongoCollection<Document> reseatings;
    private final TablePlans tablePlans;
    private final Reseatings curves;
    private final Attendees attendees;

    public TablesDocuments(MongoDatabase database, TablePlans tablePlans, Reseatings curves, Attendees attendees) {
        plans = database.getCollection(PlanMapping.COLLECTION);
        published = database.getCollection(PublishedPlans.COLLECTION);
        codes = database.getCollection(TableCodes.COLLECTION);
        reseatings = database.getCollection(Reseatings.COLLECTION);
        this.tablePlans = tablePlans;
        this.curves = curves;
        this.attendees = attendees;
    }

    /** Without the second index two plans of a stop could be computed at once. */
    @Override
    public void createIndexes() {
        plans.createIndex(
                Indexes.ascending(PlanMapping.STOP, PlanMapping.KEY),
                new IndexOptions().unique(true).name("requests"));
        plans.createIndex(
                Indexes.ascending(PlanMapping.STOP),
                new IndexOptions()
                        .unique(true)
                        .name("one-at-a-time")
                        .partialFilterExpression(eq(PlanMapping.STATUS, PlanStatus.COMPUTING.name())));
        plans.createIndex(Indexes.ascending(PlanMapping.STOP, PlanMapping.CREATED_AT));
        reseatings.createIndex(
                Indexes.ascending(Reseatings.CREATED_AT),
                new IndexOptions().expireAfter(Reseatings.KEPT.toSeconds(), TimeUnit.SECONDS));
    }

    @Override
    public List<TablesCommand<?>> inform(StreamId stream, List<TablesCommand<?>> commands) {
        String stopId = TablesEvent.STREAM.stopOf(stream.value());
        Map<String, SeatingFacts> facts = new HashMap<>();
        return commands.stream()
                .<TablesCommand<?>>map(command -> inform(stopId, command, facts))
                .toList();
    }

    private TablesCommand<?> inform(String stopId, TablesCommand<?> command, Map<String, SeatingFacts> facts) {
        return switch (command) {
            case RecordPlan c -> c;
            case ChangePins c -> c;
            case PublishPlan c ->
                c.with(tablePlans.find(stopId, c.planId()).map(TablePlan::seats).orElse(null));
            case Reseat c ->
                c.with(curves.find(stopId, c.planId(), c.reseatingId()).orElse(null));
            case SeatArrival c -> c.with(factsOfPublished(stopId, c, facts));
        };
    }

    private @Nullable SeatingFacts factsOfPublished(String stopId, SeatArrival c, Map<String, SeatingFacts> known) {
        SeatingFacts facts = known.get(stopId);
        if (facts == null) {
            Document found = published.find(eq(stopId)).first();
            facts = found == null
                    ? null
                    : tablePlans
                            .find(stopId, found.getString(PublishedPlans.PLAN))
                            .map(plan -> plan.facts(People.of(attendees.at(stopId))))
                            .orElse(null);
            if (facts != null) {
                known.put(stopId, facts);
            }
        }
        return facts == null ? null : facts.knowing(c.arrival());
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<TablesCommand<?>, TablesEvent>> changes) {
        for (Change<TablesCommand<?>, TablesEvent> change : changes) {
            change.events().forEach(recorded -> store(session, change.command(), recorded.event()));
        }
    }

    private void store(ClientSession session, TablesCommand<?> command, TablesEvent event) {
        switch (event) {
            case TablePlanComputed e -> {
                if (command instanceof RecordPlan c) {
                    plans.updateOne(session, eq(e.planId()), computed(c));
                }
            }
            case TablePlanPublished e -> {
                published.updateOne(
                        session,
                        eq(e.stopId()),
                        set(PublishedPlans.PLAN, e.planId()),
                        new UpdateOptions().upsert(true));
                if (command instanceof PublishPlan c) {
                    keepCodes(session, e.stopId(), c.codes());
                    e.rounds().forEach(round -> nameFacilitators(session, e.stopId(), round));
                }
            }
            case TablePinsChanged e -> {
                if (command instanceof ChangePins c) {
                    plans.updateOne(session, eq(e.planId()), changed(c));
                }
            }
            case TablesReseated e -> {
                if (command instanceof Reseat c) {
                    reseatings.updateOne(session, eq(c.reseatingId()), applied(c, e));
                }
            }
        }
    }

    private static Bson computed(RecordPlan c) {
        return combine(
                set(PlanMapping.STATUS, PlanStatus.COMPUTED.name()),
                set(PlanMapping.SPENT, c.plan().iterations()),
                set(PlanMapping.PLAN, Json.of(c.plan())));
    }

    private static Bson changed(ChangePins c) {
        return combine(set(PlanMapping.PINS, PlanMapping.pins(c.pins())), inc(PlanMapping.PIN_CHANGES, 1));
    }

    private static Bson applied(Reseat c, TablesReseated e) {
        return combine(
                set(Reseatings.PROPOSAL + ".applied", c.point()),
                set(Reseatings.PROPOSAL + ".appliedVersion", e.version()));
    }

    private void nameFacilitators(ClientSession session, String stopId, SeatedRound round) {
        for (SeatedTable table : round.tables()) {
            codes.updateOne(
                    session,
                    and(TableCodes.ofStop(stopId), eq("round", round.round()), eq("table", table.table())),
                    table.facilitator() == null ? unset("facilitator") : set("facilitator", table.facilitator()));
        }
    }

    private void keepCodes(ClientSession session, String stopId, List<Map<Integer, String>> drawn) {
        Set<TableCodes.Place> known = new HashSet<>();
        for (Document found : codes.find(session, TableCodes.ofStop(stopId))) {
            TableCodes.Place place = TableCodes.place(found);
            if (place.round() <= drawn.size() && drawn.get(place.round() - 1).containsKey(place.table())) {
                known.add(place);
            } else {
                codes.deleteOne(session, eq(found.get("_id")));
            }
        }
        for (int round = 1; round <= drawn.size(); round++) {
            for (Map.Entry<Integer, String> code : drawn.get(round - 1).entrySet()) {
                if (!known.contains(new TableCodes.Place(round, code.getKey()))) {
                    codes.insertOne(
                            session,
                            new Document("_id", stopId + "/" + code.getValue())
                                    .append("round", round)
                                    .append("table", code.getKey()));
                }
            }
        }
    }
}
