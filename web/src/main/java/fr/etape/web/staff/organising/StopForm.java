package fr.etape.web.staff.organising;

import fr.etape.web.visitor.stop.College;
import fr.etape.web.visitor.stop.Stop;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a stop as it was filled in: each field as typed, by the name of its input. What was left out is empty.
 *
 * <p>{@code key} stands for the one stop that this form opens, {@code tag} for the state of the stop that it changes.
 */
public record StopForm(Map<String, String> fields) {

    /** Names of the inputs, in the order of the page. */
    static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            "name",
                            "stopId",
                            "commune",
                            "venue",
                            "startsAt",
                            "endsAt",
                            "timeZone",
                            "registrationOpensAt",
                            "registrationClosesAt",
                            "capacity",
                            "quotas"),
                    Arrays.stream(College.values()).map(StopForm::quota))
            .toList();

    private static final String DEFAULT_ZONE = "Europe/Paris";

    static String quota(College college) {
        return "quota-" + college;
    }

    static StopForm fresh() {
        return new StopForm(Map.of("key", UUID.randomUUID().toString(), "timeZone", DEFAULT_ZONE));
    }

    /** A stop as it is now, for it to be changed. */
    static StopForm of(Stop stop, @Nullable String communeName, String tag) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "tag", tag);
        put(fields, "name", stop.name());
        put(fields, "commune", communeName == null ? stop.commune() : communeName);
        put(fields, "communeAsked", communeName == null ? stop.commune() : communeName);
        put(fields, "communeCode", stop.commune());
        put(fields, "venue", stop.venue());
        put(fields, "timeZone", stop.timeZone());
        put(fields, "startsAt", stop.startsAt());
        put(fields, "endsAt", stop.endsAt());
        put(fields, "registrationOpensAt", stop.registrationOpensAt());
        put(fields, "registrationClosesAt", stop.registrationClosesAt());
        put(fields, "capacity", stop.capacity());
        if (stop.quotas() != null) {
            stop.quotas().forEach((college, seats) -> put(fields, quota(college), seats));
        }
        return new StopForm(fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            // Browsers show no time with a zero fraction; ours never has seconds.
            fields.put(
                    name,
                    value instanceof LocalDateTime time
                            ? time.withSecond(0).withNano(0).toString()
                            : value.toString());
        }
    }

    /** The form after somebody else changed the stop: what was typed, for the present state. */
    StopForm withTag(String tag) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("tag", tag);
        return new StopForm(changed);
    }

    StopForm withNewKey() {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("key", UUID.randomUUID().toString());
        return new StopForm(changed);
    }

    public String get(String name) {
        String typed = fields.get(name);
        return typed == null ? "" : typed.strip();
    }

    public String getCommune() {
        return get("commune");
    }

    public String getCommuneCode() {
        return get("communeCode");
    }

    public boolean isCommunePicked() {
        return !getCommuneCode().isEmpty() && get("communeAsked").equals(getCommune());
    }

    boolean rehearsal() {
        return !get("rehearsal").isEmpty();
    }
}
