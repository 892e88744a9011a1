package fr.etape.web.staff.tables;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.form.Form;
import fr.etape.web.staff.participants.Names;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a form about people needs on its page: whom it may name, and its rules in words. */
@Component
class RulesPage {

    private final Names names;
    private final TablePlans plans;

    RulesPage(Names names, TablePlans plans) {
        this.names = names;
        this.plans = plans;
    }

    KnownPeople people(String stopId) {
        return new KnownPeople(names.people(stopId));
    }

    /**
     * Shows the rules that the form has ticked, then others. Where names cannot be read now, codes stand for them, so
     * that no rule is lost.
     */
    ModelAndView onto(ModelAndView page, String stopId, PeopleRules others, Set<String> refused) {
        if (page.getView() != null || !(page.getModel().get("form") instanceof Form form)) {
            return page;
        }
        KnownPeople people = peopleOrNobody(stopId);
        return page.addObject("knownPeople", people.labels())
                .addObject("shownRules", ShownRule.of(PeopleRules.in(form), others, refused, people))
                .addObject("rules", PlanFields.RULES);
    }

    private KnownPeople peopleOrNobody(String stopId) {
        try {
            return people(stopId);
        } catch (ApiUnavailable e) {
            return new KnownPeople(List.of());
        }
    }

    /** As usual, with the rules of the latest plan; those that name somebody without a seat are not ticked. */
    Form next(String stopId) {
        Plans all = plans.at(stopId);
        if (all.items().isEmpty()) {
            return PlanFields.usual();
        }
        Plans.Plan latest = plans.plan(stopId, all.items().getFirst().planId());
        PeopleRules rules = PeopleRules.of(latest);
        Form form = PlanFields.usual();
        if (latest.rules() != null) {
            form = form.with("colleaguesAtMost", String.valueOf(latest.rules().colleaguesAtMost()))
                    .with("facilitatorRequired", latest.rules().facilitatorRequired() ? "yes" : "");
        }
        return rules.all().isEmpty()
                ? form
                : form.withAll(
                        PeopleRules.INPUT, rules.naming(people(stopId).seated()).written());
    }
}
