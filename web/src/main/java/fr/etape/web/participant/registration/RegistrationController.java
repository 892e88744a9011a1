package fr.etape.web.participant.registration;

import fr.etape.web.site.layout.Language;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.StopAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

@Controller
@RequestMapping(StopAddress.PATH + "/register")
class RegistrationController {

    /** Names of the inputs, in the order of the page. */
    static final List<String> FIELDS = List.of(
            "givenName", "familyName", "email", "college", "organisation", "siren", "commune", "wishes", "language");

    private final Registering registering;
    private final RegistrationPage page;

    RegistrationController(Registering registering, RegistrationPage page) {
        this.registering = registering;
        this.page = page;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, Locale locale) {
        return page.empty(stopId, RegistrationForm.fresh(Language.of(locale).code()), locale);
    }

    @PostMapping
    ModelAndView register(
            @PathVariable String stopId,
            @ModelAttribute("form") RegistrationForm form,
            Locale locale,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (registering.register(stopId, form)) {
            case RegistrationOutcome.Registered registered ->
                new ModelAndView(new SeeOther(
                        "/registrations/" + UriUtils.encodePathSegment(registered.accessToken(), "UTF-8")));
            case RegistrationOutcome.Incomplete what -> page.incomplete(stopId, form, what, locale);
            case RegistrationOutcome.Refused refused -> page.refused(stopId, form, refused.reason(), locale);
            case RegistrationOutcome.Unanswered unanswered -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(unanswered.retryAfterSeconds()));
                yield page.unanswered(stopId, form, locale);
            }
        };
    }
}
