package fr.etape.web.staff.programme;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.programme.Programme;
import fr.etape.web.visitor.programme.Programmes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about a draft show, beside their forms. */
@Component
class DraftPage {

    private final StaffStops stops;
    private final Drafts drafts;
    private final Programmes programmes;

    DraftPage(StaffStops stops, Drafts drafts, Programmes programmes) {
        this.stops = stops;
        this.drafts = drafts;
        this.programmes = programmes;
    }

    ModelAndView overview(String stopId, Locale locale) {
        Draft draft = drafts.at(stopId);
        List<Programme.Session> removed = draft.changes().stream()
                .filter(each -> each.difference() == Draft.Difference.REMOVED)
                .flatMap(each -> Stream.ofNullable(each.published()))
                .toList();
        return new ModelAndView("staff/programme/page")
                .addObject("stop", stop(stopId, locale))
                .addObject("draft", draft)
                .addObject("sessions", programmes.views(draft.sessions(), locale))
                .addObject("removed", programmes.views(removed, locale))
                .addObject("differences", differences(draft));
    }

    private static Map<String, Draft.Difference> differences(Draft draft) {
        return draft.changes().stream().collect(Collectors.toMap(Draft.Change::sessionId, Draft.Change::difference));
    }

    StaffStop stop(String stopId, Locale locale) {
        return stops.get(stopId, locale);
    }

    /** What was typed is shown again even when the stop cannot be read now. */
    ModelAndView beside(ModelAndView form, String stopId, Locale locale) {
        if (form.getView() != null) {
            return form;
        }
        form.addObject("kinds", Programme.Kind.values());
        try {
            return form.addObject("stop", stop(stopId, locale))
                    .addObject("rooms", drafts.at(stopId).rooms());
        } catch (ApiUnavailable e) {
            return form.addObject("stop", null).addObject("rooms", List.of());
        }
    }
}
