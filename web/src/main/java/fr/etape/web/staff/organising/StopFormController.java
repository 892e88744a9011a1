package fr.etape.web.staff.organising;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.Tagged;
import fr.etape.web.site.commune.Communes;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.Stop;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StopFormController {

    private static final String OPENING = "/staff/opening";
    private static final String DETAILS = "/staff" + StopAddress.PATH + "/details";

    private final StopWriting writing;
    private final StopFormPage page;
    private final StaffStops stops;
    private final Communes communes;

    StopFormController(StopWriting writing, StopFormPage page, StaffStops stops, Communes communes) {
        this.writing = writing;
        this.page = page;
        this.stops = stops;
        this.communes = communes;
    }

    @GetMapping(OPENING)
    ModelAndView empty() {
        return page.shown(StopForm.fresh());
    }

    @PostMapping(OPENING)
    ModelAndView open(@RequestParam Map<String, String> fields) {
        StopForm form = new StopForm(fields);
        try {
            return answer(form, writing.open(form), "opened");
        } catch (ApiUnavailable e) {
            return page.unanswered(form, e);
        }
    }

    @GetMapping(DETAILS)
    ModelAndView present(@PathVariable String stopId, Locale locale) {
        Tagged<Stop> stop = writing.read(stopId);
        String commune = stop.body().commune();
        return page.shown(StopForm.of(
                        stop.body(),
                        commune == null ? null : communes.nameOf(commune).orElse(null),
                        stop.tag()))
                .addObject("stop", stops.get(stopId, locale));
    }

    @PostMapping(DETAILS)
    ModelAndView change(@PathVariable String stopId, @RequestParam Map<String, String> fields, Locale locale) {
        StopForm form = new StopForm(fields);
        try {
            StopWriting.Outcome outcome = writing.change(stopId, form);
            boolean outdated = outcome instanceof StopWriting.Refused refused
                    && refused.notice().equals("OUTDATED");
            return answer(outdated ? form.withTag(writing.read(stopId).tag()) : form, outcome, "changed")
                    .addObject("stop", stops.get(stopId, locale));
        } catch (ApiUnavailable e) {
            return page.unanswered(form, e);
        }
    }

    private ModelAndView answer(StopForm form, StopWriting.Outcome outcome, String done) {
        return switch (outcome) {
            case StopWriting.Done stop ->
                new ModelAndView(new SeeOther("/staff/stops/" + stop.stopId() + "?done=" + done));
            case StopWriting.Incomplete what -> page.incomplete(form, what);
            case StopWriting.Refused refused
            when refused.notice().equals("STOP_KEY_REUSED") -> page.refused(form.withNewKey(), refused.notice());
            case StopWriting.Refused refused -> page.refused(form, refused.notice());
        };
    }
}
