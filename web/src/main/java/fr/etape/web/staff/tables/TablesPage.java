package fr.etape.web.staff.tables;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.People;
import fr.etape.web.staff.home.Role;
import fr.etape.web.staff.home.StaffStop;
import fr.etape.web.staff.home.StaffStops;
import fr.etape.web.staff.home.Team;
import fr.etape.web.staff.participants.Names;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of tables, filled in. */
@Component
class TablesPage {

    /** @param name the code where no name is known */
    record Facilitator(String personId, String name) {}

    private final StaffStops stops;
    private final TablePlans plans;
    private final Names names;
    private final People team;
    private final StaffApi gateway;

    TablesPage(StaffStops stops, TablePlans plans, Names names, People team, StaffApi gateway) {
        this.stops = stops;
        this.plans = plans;
        this.names = names;
        this.team = team;
        this.gateway = gateway;
    }

    /** All tables for an organiser, their own for a facilitator. */
    ModelAndView overview(String stopId, Locale locale) {
        StaffStop stop = stops.get(stopId, locale);
        Seats seats = plans.seats(stopId);
        ModelAndView page = new ModelAndView(stop.organiser() ? "staff/tables/page" : "staff/tables/own")
                .addObject("stop", stop)
                .addObject("seats", seats)
                .addObject("rounds", named(stopId, seats.roundsOrNone()));
        return stop.organiser() ? page.addObject("plans", plans.at(stopId)) : page;
    }

    ModelAndView plan(String stopId, String planId, Locale locale) {
        Plans.Plan plan = plans.plan(stopId, planId);
        return new ModelAndView("staff/tables/plan")
                .addObject("stop", stop(stopId, locale))
                .addObject("plan", plan)
                .addObject("progress", new TablePlans.Progress(plan.status(), plan.spent(), plan.of()))
                .addObject("seats", plans.seats(stopId))
                .addObject("rounds", plan.seats() == null ? List.of() : named(stopId, plan.seats()))
                .addObject("pins", pins(stopId, plan));
    }

    private List<ShownRule> pins(String stopId, Plans.Plan plan) {
        PeopleRules pins = PeopleRules.pins(plan);
        return pins.all().isEmpty()
                ? List.of()
                : ShownRule.of(pins, pins, Set.of(), new KnownPeople(names.people(stopId)));
    }

    private List<SeatedRound> named(String stopId, List<Seats.Round> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : SeatedRound.of(rounds, names.at(stopId, codes(rounds)), team.namesAt(stopId));
    }

    private static SortedSet<String> codes(List<Seats.Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.tables().stream())
                .flatMap(table -> table.seats().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    StaffStop stop(String stopId, Locale locale) {
        return stops.get(stopId, locale);
    }

    /** What was typed is shown again even when the stop cannot be read now. */
    ModelAndView beside(ModelAndView form, String stopId, Locale locale) {
        if (form.getView() != null) {
            return form;
        }
        form.addObject("emphases", PlanFields.EMPHASES);
        try {
            return form.addObject("stop", stop(stopId, locale)).addObject("facilitators", facilitators(stopId));
        } catch (ApiUnavailable e) {
            return form.addObject("stop", null).addObject("facilitators", List.of());
        }
    }

    private List<Facilitator> facilitators(String stopId) {
        Map<String, String> known = team.namesAt(stopId);
        return gateway.now().get(Team.class, "/api/stops/{stopId}/team", stopId).members().stream()
                .filter(member -> member.roles().contains(Role.FACILITATOR))
                .map(member ->
                        new Facilitator(member.personId(), known.getOrDefault(member.personId(), member.personId())))
                .toList();
    }
}
