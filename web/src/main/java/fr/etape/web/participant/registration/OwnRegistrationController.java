package fr.etape.web.participant.registration;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.layout.PublicAddress;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.visitor.programme.Programmes;
import fr.etape.web.visitor.stop.StopViews;
import fr.etape.web.visitor.stop.Stops;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person's own registration. Its address is the only key to it, so it is neither stored nor told to anybody. */
@Controller
@RequestMapping("/registrations/{accessToken:.{1,200}}")
class OwnRegistrationController {

    private final Registrations registrations;
    private final Stops stops;
    private final StopViews views;
    private final LastRegistration last;
    private final Programmes programmes;
    private final OwnPageSections sections;
    private final PublicAddress site;

    OwnRegistrationController(
            Registrations registrations,
            Stops stops,
            StopViews views,
            LastRegistration last,
            Programmes programmes,
            OwnPageSections sections,
            PublicAddress site) {
        this.registrations = registrations;
        this.stops = stops;
        this.views = views;
        this.last = last;
        this.programmes = programmes;
        this.sections = sections;
        this.site = site;
    }

    @GetMapping({"", "/"})
    ModelAndView own(@PathVariable String accessToken, Locale locale, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        String token = withoutTail(accessToken);
        if (!token.equals(accessToken)) {
            return backTo(token);
        }
        OwnRegistration registration = registrations.get(accessToken);
        return page("participant/registration/own", HttpStatus.OK, accessToken, registration, locale)
                .addObject("sections", sections.of(accessToken, registration, locale));
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
    ModelAndView cancel(@PathVariable String accessToken, Locale locale, HttpServletResponse response) {
        if (!registrations.cancel(accessToken)) {
            OwnRegistration registration = registrations.get(accessToken);
            return page("participant/registration/cancellation", HttpStatus.CONFLICT, accessToken, registration, locale)
                    .addObject("notice", "CHECKED_IN");
        }
        last.forget(Passes.stopOf(accessToken), response);
        return backTo(accessToken);
    }

    /** Mails and chats take the full stop or bracket after an address for a part of it. */
    private static String withoutTail(String accessToken) {
        int end = accessToken.length();
        while (end > 0 && !isOfToken(accessToken.charAt(end - 1))) {
            end--;
        }
        String token = accessToken.substring(0, end);
        if (token.isEmpty() || !token.chars().allMatch(c -> c == '.' || isOfToken(c))) {
            throw new NotFound();
        }
        return token;
    }

    private static boolean isOfToken(int c) {
        return c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static ModelAndView backTo(String accessToken) {
        return new ModelAndView(new SeeOther("/registrations/" + accessToken));
    }

    private ModelAndView page(
            String view, HttpStatus status, String accessToken, OwnRegistration registration, Locale locale) {
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("accessToken", accessToken);
        page.addObject("registration", registration);
        page.addObject("ateliers", programmes.ateliers(registration.stopId(), locale));
        // For paper: whoever prints the page to keep it keeps the way back.
        page.addObject("address", site.of("/registrations/{token}", accessToken));
        try {
            page.addObject("stop", views.of(stops.get(registration.stopId()), locale));
        } catch (NotFound | ApiUnavailable e) {
            page.addObject("stop", null);
        }
        return page;
    }
}
