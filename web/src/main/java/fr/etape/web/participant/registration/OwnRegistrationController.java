package fr.etape.web.participant.registration;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person's own registration. Its address is the only key to it, so it is neither stored nor told to anybody. */
@Controller
@RequestMapping("/registrations/{accessToken:[A-Za-z0-9._-]{1,200}}")
class OwnRegistrationController {

    private final Registrations registrations;
    private final Stops stops;
    private final StopViews views;

    OwnRegistrationController(Registrations registrations, Stops stops, StopViews views) {
        this.registrations = registrations;
        this.stops = stops;
        this.views = views;
    }

    @ModelAttribute
    void keepPrivate(Model model, HttpServletResponse response) {
        model.addAttribute("noindex", true);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    ModelAndView own(@PathVariable String accessToken, Locale locale, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return page("participant/registration/own", HttpStatus.OK, accessToken, registrations.get(accessToken), locale);
    }

    /** Asks first: programs that follow links must not cancel. */
    @GetMapping("/cancellation")
    ModelAndView ask(@PathVariable String accessToken, Locale locale) {
        OwnRegistration registration = registrations.get(accessToken);
        // Not no-referrer here: a browser would then send this page's form without telling its origin.
        return registration.cancelled()
                ? backTo(accessToken)
                : page("participant/registration/cancellation", HttpStatus.OK, accessToken, registration, locale);
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable String accessToken) {
        registrations.cancel(accessToken);
        return backTo(accessToken);
    }

    private static ModelAndView backTo(String accessToken) {
        return new ModelAndView(new SeeOther("/registrations/" + accessToken));
    }

    private ModelAndView page(
            String view, HttpStatus status, String accessToken, OwnRegistration registration, Locale locale) {
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("accessToken", accessToken);
        page.addObject("registration", registration);
        try {
            page.addObject("stop", views.of(stops.get(registration.stopId()), locale));
        } catch (NotFound | ApiUnavailable e) {
            page.addObject("stop", null);
        }
        return page;
    }
}
