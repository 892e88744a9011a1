package fr.etape.web.staff.team;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.layout.Dates;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.Role;
import fr.etape.web.visitor.stop.Stops;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/invitations/{token:[a-z0-9-]{1,100}\\.[A-Za-z0-9_-]{1,100}}")
class InvitationController {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** @param expiresAt UTC */
    record Invitation(String stopId, Role role, Instant expiresAt) {}

    record Joined(String stopId) {}

    private final StaffApi gateway;
    private final Stops stops;
    private final Dates dates;

    InvitationController(StaffApi gateway, Stops stops, Dates dates) {
        this.gateway = gateway;
        this.stops = stops;
        this.dates = dates;
    }

    @GetMapping
    ModelAndView read(@PathVariable String token, Locale locale) {
        Api api = gateway.now();
        return switch (api.ask(Invitation.class, "/api/invitations/{token}", token)) {
            case Answer.Accepted<Invitation> accepted -> page(accepted.body(), locale);
            case Answer.Refused<Invitation> refused -> gone(refused.problem().status());
        };
    }

    @PostMapping
    ModelAndView accept(@PathVariable String token) {
        return switch (gateway.now()
                .post(Joined.class, Map.of(), Map.of(), "/api/invitations/{token}/acceptance", token)) {
            case Answer.Accepted<Joined> accepted ->
                new ModelAndView(new SeeOther("/staff/stops/" + accepted.body().stopId() + "?done=joined"));
            case Answer.Refused<Joined> refused -> gone(refused.problem().status());
        };
    }

    private ModelAndView page(Invitation invitation, Locale locale) {
        return new ModelAndView("staff/team/invitation")
                .addObject("invitation", invitation)
                .addObject("stopName", nameOf(invitation.stopId()))
                .addObject(
                        "until",
                        dates.longDay(invitation.expiresAt().atZone(FRANCE).toLocalDate(), locale));
    }

    /** A draft has no name for those who are not of its team yet. */
    private String nameOf(String stopId) {
        try {
            return stops.get(stopId).name();
        } catch (NotFound | ApiUnavailable e) {
            return stopId;
        }
    }

    private static ModelAndView gone(int status) {
        return status == HttpStatus.GONE.value()
                ? new ModelAndView("staff/team/invitation-gone", HttpStatus.GONE)
                : new ModelAndView("site/error/404", HttpStatus.NOT_FOUND);
    }
}
