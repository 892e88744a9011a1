package fr.etape.web.staff.team;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.PublicAddress;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.Role;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All forms of the page lead to its own address, so that it is the one to come back to when a session has ended. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/team")
class TeamController {

    static final String CODE = "[A-Za-z0-9_-]{22}";

    private static final Set<String> DONE = Set.of("granted", "withdrawn", "uninvited");

    private final Teams teams;
    private final TeamPage page;
    private final PublicAddress site;

    TeamController(Teams teams, TeamPage page, PublicAddress site) {
        this.teams = teams;
        this.page = page;
        this.site = site;
    }

    @GetMapping
    ModelAndView team(
            @PathVariable String stopId, @RequestParam(required = false) @Nullable String done, Locale locale) {
        return page.of(stopId, locale).addObject("done", done != null && DONE.contains(done) ? done : null);
    }

    /** @param personId typed, or picked among those of the team; what was typed counts */
    @PostMapping(params = "action=grant")
    ModelAndView grant(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String personId,
            @RequestParam(defaultValue = "") String known,
            @RequestParam Role role,
            Locale locale) {
        String person = personId.isBlank() ? known.strip() : personId.strip();
        return person.matches(CODE)
                ? granted(teams.grant(stopId, person, role), stopId, locale)
                : page.unreadable(stopId, personId, locale);
    }

    /** The link is on this answer, and nowhere else ever. */
    @PostMapping(params = "action=invite")
    ModelAndView invite(@PathVariable String stopId, @RequestParam Role role, Locale locale) {
        Teams.Invited invited = teams.invite(stopId, role);
        ModelAndView shown = page.of(stopId, locale);
        StaffStop stop = (StaffStop) Objects.requireNonNull(shown.getModel().get("stop"));
        return shown.addObject("link", site.of("/invitations/{token}", invited.token()))
                .addObject("linkRole", invited.role())
                .addObject("linkUntil", page.day(invited.expiresAt(), stop, locale));
    }

    @PostMapping(params = "action=uninvite")
    ModelAndView uninvite(@PathVariable String stopId, @RequestParam String invitationId) {
        teams.uninvite(stopId, invitationId);
        return backTo(stopId, "uninvited");
    }

    private ModelAndView granted(Answer<Boolean> answer, String stopId, Locale locale) {
        return switch (answer) {
            case Answer.Accepted<Boolean> accepted -> backTo(stopId, "granted");
            case Answer.Refused<Boolean> refused -> page.refused(stopId, "TEAM", locale);
        };
    }

    private static ModelAndView backTo(String stopId, String done) {
        return new ModelAndView(new SeeOther("/staff/stops/" + stopId + "/team?done=" + done));
    }
}
