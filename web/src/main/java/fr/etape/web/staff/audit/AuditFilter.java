package fr.etape.web.staff.audit;

import fr.etape.web.site.api.BadRequest;
import fr.etape.web.site.list.ListAddress;
import fr.etape.web.site.list.Narrowing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, as chosen.
 *
 * @param from first day, in the time of the town
 * @param to last day, in the time of the town
 */
record AuditFilter(String actor, String command, String from, String to) {

    /** Beyond, ISO 8601 writes years with a sign. */
    private static final int LAST_YEAR = 9999;

    static final String WORDS = "command.";

    /** What staff can do: the commands that the bundle of this page has words for. */
    static final SortedSet<String> COMMANDS =
            ResourceBundle.getBundle("messages/audit", Locale.FRENCH).keySet().stream()
                    .filter(key -> key.startsWith(WORDS))
                    .map(key -> key.substring(WORDS.length()))
                    .collect(Collectors.toCollection(TreeSet::new));

    /** This filter as the query of a page. */
    ListAddress at(String path) {
        return ListAddress.of(path)
                .with("actor", actor)
                .with("command", command)
                .with("from", from)
                .with("to", to);
    }

    /** @param names of people by their codes */
    List<Narrowing> narrowings(Map<String, String> names) {
        List<Narrowing> set = new ArrayList<>();
        if (!actor.isEmpty()) {
            set.add(Narrowing.of("audit.person", names.getOrDefault(actor, actor)));
        }
        if (COMMANDS.contains(command)) {
            set.add(Narrowing.named("audit.action", WORDS + command));
        }
        if (day(from) != null) {
            set.add(Narrowing.of("audit.from", from));
        }
        if (day(to) != null) {
            set.add(Narrowing.of("audit.to", to));
        }
        return List.copyOf(set);
    }

    @Nullable
    Instant begins(ZoneId zone) {
        LocalDate day = day(from);
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    @Nullable
    Instant ends(ZoneId zone) {
        LocalDate day = day(to);
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Nothing for what is no day; the field shows it again. */
    private static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
            if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                throw new BadRequest();
            }
            return day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
