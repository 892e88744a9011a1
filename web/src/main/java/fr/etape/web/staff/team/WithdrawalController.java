package fr.etape.web.staff.team;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.People;
import fr.etape.web.staff.home.Role;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A role that is taken back is gone at once, so the page asks first. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/team/{personId:" + TeamController.CODE + "}/{role}")
class WithdrawalController {

    private final Teams teams;
    private final StaffStops stops;
    private final People people;

    WithdrawalController(Teams teams, StaffStops stops, People people) {
        this.teams = teams;
        this.stops = stops;
        this.people = people;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String stopId, @PathVariable String personId, @PathVariable Role role, Locale locale) {
        return asking(stops.get(stopId, locale), stopId, personId, role);
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable String stopId, @PathVariable String personId, @PathVariable Role role, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        return switch (teams.withdraw(stopId, personId, role)) {
            case Answer.Accepted<Boolean> accepted -> withdrawn(stop, stopId, personId);
            case Answer.Refused<Boolean> refused -> {
                boolean isLast = refused.problem().slug().equals("last-organiser");
                ModelAndView again = asking(stop, stopId, personId, role);
                again.setStatus(HttpStatus.CONFLICT);
                yield again.addObject("notice", isLast ? "LAST_ORGANISER" : "TEAM");
            }
        };
    }

    private ModelAndView asking(StaffStop stop, String stopId, String personId, Role role) {
        return new ModelAndView("staff/team/asking")
                .addObject("stop", stop)
                .addObject("role", role)
                .addObject("own", stop.isSeenBy(personId))
                .addObject("name", people.namesAt(stopId).getOrDefault(personId, personId));
    }

    /** Who took back her own role may not see the team any more. */
    private static ModelAndView withdrawn(StaffStop stop, String stopId, String personId) {
        return new ModelAndView(
                new SeeOther(stop.isSeenBy(personId) ? "/staff" : "/staff/stops/" + stopId + "/team?done=withdrawn"));
    }
}
