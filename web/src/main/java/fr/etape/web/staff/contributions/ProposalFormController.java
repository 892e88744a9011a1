package fr.etape.web.staff.contributions;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.form.Form;
import fr.etape.web.site.form.FormChanges;
import fr.etape.web.site.form.FormPage;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.visitor.stop.ContributionWords;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a proposal: new, with the texts of what is merged in it, or of one that is there. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/contributions")
class ProposalFormController {

    private static final int MOST = 100;
    private static final String NEW = "/proposal";
    private static final String ONE = "/proposals/{id:" + ContributionsController.ID + "}";

    private final Contributions contributions;
    private final Proposals proposals;
    private final FormPage forms;
    private final StaffStops stops;

    ProposalFormController(Contributions contributions, Proposals proposals, FormPage forms, StaffStops stops) {
        this.contributions = contributions;
        this.proposals = proposals;
        this.forms = forms;
        this.stops = stops;
    }

    /** @param sources ids of what was ticked; the page says so when that is nothing */
    @GetMapping(NEW)
    ModelAndView merging(
            @PathVariable String stopId, @RequestParam(defaultValue = "") List<String> sources, Locale locale) {
        List<Contribution> merged = read(stopId, sources);
        return about(
                stopId, locale, merged, forms.shown(StaffContributionFields.NEW_PROPOSAL, () -> prefilled(merged)));
    }

    private static Form prefilled(List<Contribution> merged) {
        String texts = merged.stream().map(Contribution::text).collect(Collectors.joining("\n\n"));
        return new Form(Map.of(
                        "sources",
                        merged.stream().map(Contribution::contributionId).toList()))
                .withNewKey()
                .with("text", texts)
                .with("theme", merged.isEmpty() ? "" : merged.getFirst().theme());
    }

    @PostMapping(NEW)
    ModelAndView merge(@PathVariable String stopId, Form form, Locale locale) {
        String done = ProposalsController.address(stopId) + "?done=merged";
        ModelAndView answer =
                forms.answer(StaffContributionFields.NEW_PROPOSAL, form, proposals.merge(stopId, form, locale, done));
        return answer.getView() == null ? about(stopId, locale, read(stopId, form.all("shown")), answer) : answer;
    }

    @GetMapping(ONE)
    ModelAndView form(@PathVariable String stopId, @PathVariable String id, Locale locale) {
        Proposal proposal = proposals.get(stopId, id);
        return about(
                stopId,
                locale,
                null,
                forms.shown(
                        StaffContributionFields.CHANGED_PROPOSAL,
                        () -> new FormChanges(StaffContributionFields.CHANGED_PROPOSAL)
                                .of(
                                        Map.of("text", proposal.text(), "theme", proposal.theme()),
                                        proposal.tag(),
                                        UnaryOperator.identity())));
    }

    @PostMapping(ONE)
    ModelAndView revise(@PathVariable String stopId, @PathVariable String id, Form form, Locale locale) {
        String done = ProposalsController.address(stopId) + "?done=revised";
        ModelAndView answer =
                forms.answer(StaffContributionFields.CHANGED_PROPOSAL, form, proposals.revise(stopId, id, form, done));
        return about(stopId, locale, null, answer);
    }

    private List<Contribution> read(String stopId, List<String> ids) {
        return ids.stream()
                .filter(id -> id.matches(ContributionsController.ID))
                .distinct()
                .limit(MOST)
                .map(id -> contributions.get(stopId, id))
                .toList();
    }

    private ModelAndView about(String stopId, Locale locale, @Nullable List<Contribution> merged, ModelAndView page) {
        if (page.getView() != null) {
            return page;
        }
        page.addObject("themes", ContributionWords.THEMES).addObject("merged", merged);
        try {
            return page.addObject("stop", stops.get(stopId, locale));
        } catch (ApiUnavailable e) {
            return page.addObject("stop", null);
        }
    }
}
