package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffPage;
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

/** A text that is deleted never comes back, so the page asks first. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/contributions/{id:" + ContributionsController.ID + "}/erasure")
class ErasureController {

    private final Contributions contributions;
    private final StaffStops stops;

    ErasureController(Contributions contributions, StaffStops stops) {
        this.contributions = contributions;
        this.stops = stops;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String stopId, @PathVariable String id, Locale locale) {
        return new ModelAndView("staff/contributions/erasure")
                .addObject("stop", stops.get(stopId, locale))
                .addObject("contribution", contributions.get(stopId, id));
    }

    @PostMapping
    ModelAndView erase(@PathVariable String stopId, @PathVariable String id, Locale locale) {
        return switch (contributions.erase(stopId, id)) {
            case Answer.Accepted<Boolean> accepted ->
                new ModelAndView(new SeeOther(StaffPage.CONTRIBUTIONS.address(stopId) + "?done=erased"));
            case Answer.Refused<Boolean> refused -> {
                ModelAndView again = ask(stopId, id, locale).addObject("notice", Refusals.notice(refused.problem()));
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }
}
