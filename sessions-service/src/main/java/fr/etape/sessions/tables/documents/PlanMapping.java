package fr.etape.sessions.tables.documents;

import fr.etape.sessions.tables.PlanStatus;
import fr.etape.sessions.tables.RefusalFacts;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Plan;
import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.balancing.SearchSettings;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code table-plans}: {@code {_id, stopId, rehearsal, key, body, status, createdAt, aliveAt, spent, of,
 * cancel, room, settings, plan, refusal, pins, pinChanges}}. {@code aliveAt} moves while somebody computes.
 */
final class PlanMapping {

    static final String COLLECTION = "table-plans";
    static final String STOP = "stopId";
    static final String KEY = "key";
    static final String BODY = "body";
    static final String STATUS = "status";
    static final String CREATED_AT = "createdAt";
    static final String ALIVE_AT = "aliveAt";
    static final String SPENT = "spent";
    static final String CANCEL = "cancel";
    static final String PLAN = "plan";
    static final String REFUSAL = "refusal";
    static final String PINS = "pins";
    static final String PIN_CHANGES = "pinChanges";

    private record Pins(List<Pin> pins) {}

    private PlanMapping() {}

    static Document write(TablePlan plan, String key, String body) {
        return new Document("_id", plan.planId())
                .append(STOP, plan.stopId())
                .append("rehearsal", plan.rehearsal())
                .append(KEY, key)
                .append(BODY, body)
                .append(STATUS, plan.status().name())
                .append(CREATED_AT, Date.from(plan.createdAt()))
                .append(ALIVE_AT, Date.from(plan.createdAt()))
                .append(SPENT, 0L)
                .append("of", plan.of())
                .append("room", Json.of(plan.room()))
                .append("settings", Json.of(plan.settings()))
                .append(PIN_CHANGES, 0);
    }

    static Document pins(List<Pin> pins) {
        return Json.of(new Pins(pins));
    }

    /** @param silentSince a computation that was not heard of since then has been interrupted */
    static TablePlan read(Document found, Instant silentSince) {
        return new TablePlan(
                found.getString("_id"),
                found.getString(STOP),
                found.getBoolean("rehearsal"),
                status(found, silentSince),
                found.getDate(CREATED_AT).toInstant(),
                found.get(SPENT, Number.class).longValue(),
                found.get("of", Number.class).longValue(),
                room(Json.read(found.get("room", Document.class), Room.class), found.get(PINS, Document.class)),
                Json.read(found.get("settings", Document.class), SearchSettings.class),
                Json.readOptional(found.get(PLAN, Document.class), Plan.class),
                Json.readOptional(found.get(REFUSAL, Document.class), RefusalFacts.class),
                found.getInteger(PIN_CHANGES));
    }

    private static Room room(Room asComputed, @Nullable Document changedPins) {
        return changedPins == null
                ? asComputed
                : asComputed.with(asComputed
                        .rules()
                        .withPins(Json.read(changedPins, Pins.class).pins()));
    }

    private static PlanStatus status(Document found, Instant silentSince) {
        PlanStatus status = PlanStatus.valueOf(found.getString(STATUS));
        boolean silent = found.getDate(ALIVE_AT).toInstant().isBefore(silentSince);
        return status == PlanStatus.COMPUTING && silent ? PlanStatus.INTERRUPTED : status;
    }
}
