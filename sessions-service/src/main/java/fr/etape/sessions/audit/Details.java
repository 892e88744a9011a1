package fr.etape.sessions.audit;

import fr.etape.journal.trail.Trail;
import fr.etape.journal.trail.TrailEntry;
import fr.etape.journal.trail.TrailEvent;
import fr.etape.streamwriting.staff.AuditDetails;
import fr.etape.streamwriting.staff.AuditDetails.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the events of a command say: which role, and what of a stop became different. A changed stop carries all its
 * details, so they are compared with those of its event before, member by member whatever members there are.
 */
@Component
final class Details {

    private static final String CHANGE = "tour.change-stop";

    private final Trail trail;

    Details(Trail trail) {
        this.trail = trail;
    }

    AuditDetails of(TrailEntry entry, String stopId) {
        JsonNode event = payload(entry.events().getFirst());
        List<Change> changes = entry.command().equals(CHANGE) ? changes(entry, stopId, event) : List.of();
        return new AuditDetails(event.path("role").asString(null), changes);
    }

    private List<Change> changes(TrailEntry entry, String stopId, JsonNode event) {
        TrailEvent before = trail.last(entry.stream(), "/stops/" + stopId, entry.position());
        return before == null ? List.of() : changes(payload(before).path("stop"), event.path("stop"));
    }

    /** In the order of the names of the members. */
    private static List<Change> changes(JsonNode before, JsonNode after) {
        Map<String, String> old = values(before);
        Map<String, String> present = values(after);
        return Stream.of(old, present)
                .flatMap(values -> values.keySet().stream())
                .distinct()
                .sorted()
                .map(field -> new Change(field, old.get(field), present.get(field)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static Map<String, String> values(JsonNode details) {
        Map<String, String> values = new HashMap<>();
        details.forEachEntry((name, value) -> {
            if (value.isObject()) {
                value.forEachEntry((inner, part) -> values.put(name + "." + inner, text(part)));
            } else {
                values.put(name, text(value));
            }
        });
        return values;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static JsonNode payload(TrailEvent event) {
        return JsonMapper.shared().readTree(event.payload());
    }
}
