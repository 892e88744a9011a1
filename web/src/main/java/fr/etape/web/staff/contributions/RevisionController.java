package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormOutcome;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.ContributionWords;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A facilitator writes anew what a table that they lead wrote, while it waits to be read. */
@Controller("staffRevisionController")
@RequestMapping("/staff" + StopAddress.PATH + "/contributions/{id:" + ContributionsController.ID + "}/revision")
class RevisionController {

    private final Contributions contributions;
    private final FormPage forms;
    private final StaffStops stops;

    RevisionController(Contributions contributions, FormPage forms, StaffStops stops) {
        this.contributions = contributions;
        this.forms = forms;
        this.stops = stops;
    }

    @GetMapping
    ModelAndView form(@PathVariable String stopId, @PathVariable String id, Locale locale) {
        return about(
                stopId,
                locale,
                forms.shown(
                        StaffContributionFields.REVISING,
                        () -> of(contributions.pending(stopId, id).orElseThrow(NotFound::new))),
                null);
    }

    private static Form of(Contribution item) {
        Form form = new Form(Map.of())
                .with(Form.TAG, item.tag())
                .with("kind", item.kind())
                .with("text", item.text())
                .with("theme", item.theme())
                .with("language", item.language());
        return item.territory() == null ? form : form.with("territory", item.territory());
    }

    @PostMapping
    ModelAndView revise(@PathVariable String stopId, @PathVariable String id, Form form, Locale locale) {
        String done = StaffPage.CONTRIBUTIONS.address(stopId) + "?done=rewritten";
        FormOutcome outcome = contributions.revise(stopId, id, form, locale, done);
        Contribution now = outcome instanceof FormOutcome.Refused ? present(stopId, id) : null;
        Form shown = now == null ? form : form.with(Form.TAG, now.tag());
        return about(stopId, locale, forms.answer(StaffContributionFields.REVISING, shown, outcome), now);
    }

    private @Nullable Contribution present(String stopId, String id) {
        try {
            Optional<Contribution> now = contributions.pending(stopId, id);
            return now.orElse(null);
        } catch (ApiUnavailable e) {
            return null;
        }
    }

    private ModelAndView about(String stopId, Locale locale, ModelAndView page, @Nullable Contribution present) {
        if (page.getView() != null) {
            return page;
        }
        page.addObject("present", present)
                .addObject("kinds", ContributionWords.KINDS)
                .addObject("themes", ContributionWords.THEMES)
                .addObject("territories", ContributionWords.TERRITORIES);
        try {
            return page.addObject("stop", stops.get(stopId, locale));
        } catch (ApiUnavailable e) {
            return page.addObject("stop", null);
        }
    }
}
