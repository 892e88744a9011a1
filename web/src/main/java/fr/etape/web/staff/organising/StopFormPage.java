package fr.etape.web.staff.organising;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.commune.Commune;
import fr.etape.web.site.commune.Communes;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.visitor.stop.College;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form of a stop, empty, filled in with what is, or as it was sent with what is to be said about it. */
@Component
class StopFormPage {

    private final Communes names;

    StopFormPage(Communes names) {
        this.names = names;
    }

    ModelAndView shown(StopForm form) {
        return page(HttpStatus.OK, form, false);
    }

    ModelAndView incomplete(StopForm form, StopWriting.Incomplete what) {
        ModelAndView page = page(HttpStatus.UNPROCESSABLE_CONTENT, form, true);
        page.addObject("errors", FieldProblem.inOrder(StopForm.FIELDS, what.problems()));
        page.addObject("communes", what.communes());
        return page;
    }

    ModelAndView refused(StopForm form, String notice) {
        return page(HttpStatus.CONFLICT, form, true).addObject("notice", notice);
    }

    /** Nobody knows whether it was written; sending the same again is safe. */
    ModelAndView unanswered(StopForm form, ApiUnavailable why) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, form, true).addObject("notice", "STOP_UNANSWERED");
    }

    private ModelAndView page(HttpStatus status, StopForm form, boolean sent) {
        ModelAndView page = new ModelAndView("staff/organising/form", status);
        page.addObject("form", form);
        page.addObject("sent", sent);
        page.addObject("colleges", College.values());
        page.addObject("zones", zones(form.get("timeZone")));
        page.addObject("errors", Map.of());
        page.addObject("communes", List.<Commune>of());
        page.addObject("communePicked", form.isCommunePicked() ? nameOf(form) : null);
        return page;
    }

    private @Nullable String nameOf(StopForm form) {
        return names.nameOf(form.getCommuneCode()).orElse(form.getCommuneCode());
    }

    /** Those of France, and whatever was chosen before. */
    private static List<String> zones(String chosen) {
        TreeSet<String> zones = new TreeSet<>(List.of(
                "Europe/Paris",
                "America/Cayenne",
                "America/Guadeloupe",
                "America/Martinique",
                "America/Miquelon",
                "Indian/Mayotte",
                "Indian/Reunion",
                "Pacific/Noumea",
                "Pacific/Tahiti",
                "Pacific/Wallis"));
        if (ZoneId.getAvailableZoneIds().contains(chosen)) {
            zones.add(chosen);
        }
        return List.copyOf(zones);
    }
}
