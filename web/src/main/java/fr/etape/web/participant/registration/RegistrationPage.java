package fr.etape.web.participant.registration;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.commune.Commune;
import fr.etape.web.site.commune.Communes;
import fr.etape.web.site.form.FieldProblem;
import fr.etape.web.visitor.stop.College;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form, empty or as it was sent with what is to be said about it. */
@Component
class RegistrationPage {

    private final Stops stops;
    private final StopViews views;
    private final Communes names;

    RegistrationPage(Stops stops, StopViews views, Communes names) {
        this.stops = stops;
        this.views = views;
        this.names = names;
    }

    ModelAndView empty(String stopId, RegistrationForm form, Locale locale) {
        ModelAndView page = page(HttpStatus.OK, form);
        page.addObject("stop", views.of(stops.get(stopId), locale));
        return page;
    }

    ModelAndView incomplete(String stopId, RegistrationForm form, RegistrationOutcome.Incomplete what, Locale locale) {
        ModelAndView page = again(HttpStatus.UNPROCESSABLE_CONTENT, stopId, form, locale);
        page.addObject("errors", FieldProblem.inOrder(RegistrationController.FIELDS, what.problems()));
        page.addObject("communes", what.communes());
        return page;
    }

    ModelAndView refused(String stopId, RegistrationForm form, RegistrationOutcome.Reason reason, Locale locale) {
        ModelAndView page = reason == RegistrationOutcome.Reason.KEY_REUSED
                ? again(HttpStatus.UNPROCESSABLE_CONTENT, stopId, form.withNewKey(), locale)
                : again(HttpStatus.CONFLICT, stopId, form, locale);
        page.addObject("notice", reason.name());
        return page;
    }

    ModelAndView unanswered(String stopId, RegistrationForm form, Locale locale) {
        ModelAndView page = again(HttpStatus.SERVICE_UNAVAILABLE, stopId, form, locale);
        page.addObject("notice", "UNANSWERED");
        return page;
    }

    /** What was typed is shown again even when the stop cannot be read now. */
    private ModelAndView again(HttpStatus status, String stopId, RegistrationForm form, Locale locale) {
        ModelAndView page = page(status, form);
        try {
            page.addObject("stop", views.of(stops.get(stopId), locale));
        } catch (ApiUnavailable e) {
            page.addObject("stop", null);
        }
        page.addObject("sent", true);
        if (form.communePicked()) {
            page.addObject("communePicked", names.nameOf(form.communeCode()).orElse(form.communeCode()));
        }
        return page;
    }

    private static ModelAndView page(HttpStatus status, RegistrationForm form) {
        ModelAndView page = new ModelAndView("participant/registration/form", status);
        page.addObject("form", form);
        page.addObject("colleges", College.values());
        page.addObject("wishCodes", Wishes.CODES);
        page.addObject("errors", Map.of());
        page.addObject("communes", List.<Commune>of());
        page.addObject("sent", false);
        return page;
    }
}
