package fr.etape.web.visitor.programme;

import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.layout.Dates;
import fr.etape.web.site.layout.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Published programmes behind the gateway, and in words. */
@Component
public final class Programmes {

    private final Api api;
    private final Dates dates;

    Programmes(Api api, Dates dates) {
        this.api = api;
        this.dates = dates;
    }

    /** Throws {@link NotFound} and {@link ApiUnavailable}. */
    Programme get(String stopId) {
        return api.get(Programme.class, "/api/stops/{stopId}/programme", stopId);
    }

    /** None also where it cannot be read now, for pages that have more to say than a programme. */
    public List<SessionView> ifReadable(String stopId, Locale locale) {
        try {
            return views(get(stopId).sessions(), locale);
        } catch (NotFound | ApiUnavailable e) {
            return List.of();
        }
    }

    /** Titles of the published ateliers by their code, in the order of time; none where they cannot be read now. */
    public Map<String, String> ateliers(String stopId, Locale locale) {
        Map<String, String> ateliers = new LinkedHashMap<>();
        ifReadable(stopId, locale).stream()
                .filter(each -> each.kind() == Programme.Kind.ATELIER)
                .forEach(each -> ateliers.put(each.id(), each.title()));
        return ateliers;
    }

    public List<SessionView> views(List<Programme.Session> sessions, Locale locale) {
        long days = sessions.stream()
                .map(each -> each.startsAt().toLocalDate())
                .distinct()
                .count();
        return sessions.stream().map(each -> view(each, days > 1, locale)).toList();
    }

    /** Each time came with the offset of the place, so its local part is the hour there. */
    private SessionView view(Programme.Session session, boolean ofDays, Locale locale) {
        String language = Language.of(locale).code();
        return new SessionView(
                session.sessionId(),
                session.kind(),
                session.title().in(language),
                session.description() == null ? null : session.description().in(language),
                session.room() == null ? null : session.room().name(),
                ofDays ? dates.longDay(session.startsAt().toLocalDate(), locale) : null,
                session.startsAt().toString(),
                dates.time(session.startsAt().toLocalTime(), locale),
                dates.time(session.endsAt().toLocalTime(), locale),
                session.seats(),
                session.round());
    }
}
