package fr.etape.web.staff.participants;

import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.layout.PublicAddress;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Another link for somebody whose link was lost or got into wrong hands. The address says from which page of the list
 * one came: there is the name, which no address should hold, and there one goes back to.
 */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/registrations/{registrationId:[A-Za-z0-9-]{1,60}}/link")
class LinkController {

    private final Participants participants;
    private final StaffStops stops;
    private final PublicAddress site;

    LinkController(Participants participants, StaffStops stops, PublicAddress site) {
        this.participants = participants;
        this.stops = stops;
        this.site = site;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String stopId,
            @PathVariable String registrationId,
            @ModelAttribute("choice") Choice choice,
            Locale locale) {
        return page("staff/participants/asking", stopId, registrationId, choice, locale);
    }

    /** The link is on this answer, and nowhere else ever. */
    @PostMapping
    ModelAndView replace(
            @PathVariable String stopId,
            @PathVariable String registrationId,
            @ModelAttribute("choice") Choice choice,
            Locale locale) {
        ModelAndView page = page("staff/participants/link", stopId, registrationId, choice, locale);
        String token = participants.replaceLink(stopId, registrationId);
        return page.addObject("link", site.of("/registrations/{token}", token));
    }

    private ModelAndView page(String view, String stopId, String registrationId, Choice choice, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        if (!stop.organiser()) {
            throw new Forbidden();
        }
        return new ModelAndView(view)
                .addObject("stop", stop)
                .addObject(
                        "name",
                        participants
                                .find(stopId, choice, registrationId)
                                .map(item -> item.givenName() + " " + item.familyName())
                                .orElse(registrationId));
    }
}
