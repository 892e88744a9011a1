package fr.etape.web.staff.organising;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.visitor.stop.College;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stop as it is sent to the gateway. Members without a value are left out, and told by the service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentStop(
        @Nullable String stopId,
        String name,
        @Nullable String commune,
        String venue,
        String timeZone,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        @Nullable LocalDateTime registrationOpensAt,
        @Nullable LocalDateTime registrationClosesAt,
        @Nullable Integer capacity,
        Map<College, Integer> quotas,
        @Nullable Boolean rehearsal) {

    /** Reads what a form holds; adds to {@code problems} what is neither a number nor a time. */
    static SentStop of(StopForm form, @Nullable String commune, boolean opening, List<FieldProblem> problems) {
        return new SentStop(
                opening ? form.get("stopId") : null,
                form.get("name"),
                commune,
                form.get("venue"),
                form.get("timeZone"),
                time(form, "startsAt", problems),
                time(form, "endsAt", problems),
                time(form, "registrationOpensAt", problems),
                time(form, "registrationClosesAt", problems),
                number(form, "capacity", problems),
                quotas(form, problems),
                opening ? form.rehearsal() : null);
    }

    /** A college whose field is empty has no seats. */
    private static Map<College, Integer> quotas(StopForm form, List<FieldProblem> problems) {
        Map<College, Integer> quotas = new EnumMap<>(College.class);
        for (College college : College.values()) {
            Integer seats = number(form, StopForm.quota(college), problems);
            if (seats != null) {
                quotas.put(college, seats);
            }
        }
        return quotas;
    }

    private static @Nullable Integer number(StopForm form, String field, List<FieldProblem> problems) {
        String typed = form.get(field).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!typed.isEmpty() && !typed.matches("-?\\d{1,9}")) {
            problems.add(new FieldProblem(field, "stop.number"));
            return null;
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static @Nullable LocalDateTime time(StopForm form, String field, List<FieldProblem> problems) {
        String typed = form.get(field);
        try {
            return typed.isEmpty() ? null : LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            problems.add(new FieldProblem(field, "stop.time"));
            return null;
        }
    }
}
