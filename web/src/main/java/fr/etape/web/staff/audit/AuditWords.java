package fr.etape.web.staff.audit;

import static java.util.Objects.requireNonNullElse;

import fr.etape.web.site.commune.Communes;
import fr.etape.web.site.layout.Dates;
import fr.etape.web.staff.home.People;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the people of a log and their actions are called in a language. */
@Component
final class AuditWords {

    private static final Set<String> TIMES =
            Set.of("startsAt", "endsAt", "registrationOpensAt", "registrationClosesAt");

    private final MessageSource messages;
    private final Dates dates;
    private final Communes communes;

    AuditWords(MessageSource messages, Dates dates, Communes communes) {
        this.messages = messages;
        this.dates = dates;
        this.communes = communes;
    }

    /** By the codes of those whose name is known. */
    Map<String, String> names(List<People.Person> people, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        for (People.Person person : people) {
            if (person.name() != null) {
                names.put(
                        person.personId(),
                        person.former()
                                ? messages.getMessage("audit.former", new Object[] {person.name()}, locale)
                                : person.name());
            }
        }
        return names;
    }

    /** The name of the command where pages have no word for it. */
    String action(Trail.Entry entry, Locale locale) {
        String action = word(AuditFilter.WORDS + entry.command(), entry.command(), locale);
        return entry.role() == null
                ? action
                : messages.getMessage(
                        "audit.with-role",
                        new Object[] {action, word("role." + entry.role(), entry.role(), locale)},
                        locale);
    }

    /** For instance "Places en tout : 300 → 320". */
    String change(Trail.Change change, Locale locale) {
        String field = change.field();
        Object[] parts = {
            word("field.stop." + field.replace("quotas.", "quota-"), field, locale),
            value(field, change.from(), locale),
            value(field, change.to(), locale)
        };
        return messages.getMessage("audit.changed", parts, locale);
    }

    private String value(String field, @Nullable String value, Locale locale) {
        if (value == null) {
            return messages.getMessage("audit.no-value", null, locale);
        }
        if (field.equals("commune")) {
            return communes.nameOf(value).orElse(value);
        }
        return TIMES.contains(field) ? dates.moment(LocalDateTime.parse(value), locale) : value;
    }

    private String word(String key, String code, Locale locale) {
        return requireNonNullElse(messages.getMessage(key, null, code, locale), code);
    }
}
