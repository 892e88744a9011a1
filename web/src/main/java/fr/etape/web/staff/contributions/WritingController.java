package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.ContributionWords;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A facilitator writes for a table that they lead, an organiser for any. */
@Controller("staffWritingController")
@RequestMapping("/staff" + StopAddress.PATH + "/contributions/writing")
class WritingController {

    private final Contributions contributions;
    private final FormPage forms;
    private final StaffStops stops;

    WritingController(Contributions contributions, FormPage forms, StaffStops stops) {
        this.contributions = contributions;
        this.forms = forms;
        this.stops = stops;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String stopId,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String round,
            Locale locale) {
        return about(
                stopId,
                locale,
                forms.shown(
                        StaffContributionFields.WRITING,
                        () -> Form.fresh().with("table", table).with("round", round)));
    }

    @PostMapping
    ModelAndView write(@PathVariable String stopId, Form form, Locale locale) {
        String done = StaffPage.CONTRIBUTIONS.address(stopId) + "?done=noted";
        return about(
                stopId,
                locale,
                forms.answer(StaffContributionFields.WRITING, form, contributions.write(stopId, form, locale, done)));
    }

    private ModelAndView about(String stopId, Locale locale, ModelAndView page) {
        if (page.getView() != null) {
            return page;
        }
        page.addObject("kinds", ContributionWords.KINDS)
                .addObject("themes", ContributionWords.THEMES)
                .addObject("territories", ContributionWords.TERRITORIES);
        try {
            return page.addObject("stop", stops.get(stopId, locale));
        } catch (ApiUnavailable e) {
            return page.addObject("stop", null);
        }
    }
}
