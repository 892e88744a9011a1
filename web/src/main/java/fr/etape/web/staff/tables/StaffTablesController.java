package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.layout.CsvFile;
import fr.etape.web.site.layout.SeeOther;
import fr.etape.web.staff.home.StaffPage;
import fr.etape.web.visitor.stop.StopAddress;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tables that people sit by, and the plans that they could sit by. */
@Controller
@RequestMapping("/staff" + StopAddress.PATH + "/tables")
class StaffTablesController {

    private static final Set<String> DONE = Set.of("published", "reseated", "pinned", "cancelled");
    private static final String PLAN = "/plans/{planId:[0-9a-f-]{36}}";

    private final TablesPage page;
    private final TablePlans plans;

    StaffTablesController(TablesPage page, TablePlans plans) {
        this.page = page;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView overview(
            @PathVariable String stopId, @RequestParam(required = false) @Nullable String done, Locale locale) {
        return page.overview(stopId, locale).addObject("done", done(done));
    }

    private static @Nullable String done(@Nullable String done) {
        return done != null && DONE.contains(done) ? "tables." + done : null;
    }

    @GetMapping(PLAN)
    ModelAndView plan(
            @PathVariable String stopId,
            @PathVariable String planId,
            @RequestParam(required = false) @Nullable String done,
            Locale locale) {
        return page.plan(stopId, planId, locale).addObject("done", done(done));
    }

    /** It ends within a second; the page follows it until then. */
    @PostMapping(PLAN + "/cancellation")
    ModelAndView cancel(@PathVariable String stopId, @PathVariable String planId) {
        Answer.accepted(plans.cancel(stopId, planId));
        return new ModelAndView(
                new SeeOther(StaffPage.TABLES.address(stopId) + "/plans/" + planId + "?done=cancelled"));
    }

    /** How far it is, for the page that is open already. */
    @GetMapping(PLAN + "/progress")
    String progress(@PathVariable String stopId, @PathVariable String planId, Model model) {
        model.addAttribute("progress", plans.progress(stopId, planId));
        model.addAttribute("planAddress", StaffPage.TABLES.address(stopId) + "/plans/" + planId);
        return "staff/tables/progress :: progress";
    }

    @GetMapping(PLAN + "/seats.csv")
    ResponseEntity<String> file(@PathVariable String stopId, @PathVariable String planId) {
        return CsvFile.of("tables-" + stopId, plans.file(stopId, planId));
    }

    /** @param version of the seats that the page showed */
    @PostMapping(PLAN)
    ModelAndView publish(
            @PathVariable String stopId, @PathVariable String planId, @RequestParam long version, Locale locale) {
        return switch (plans.publish(stopId, planId, version)) {
            case Answer.Accepted<TablePlans.Version> accepted ->
                new ModelAndView(new SeeOther(StaffPage.TABLES.address(stopId) + "?done=published"));
            case Answer.Refused<TablePlans.Version> refused -> {
                ModelAndView again = page.plan(stopId, planId, locale);
                again.setStatus(HttpStatus.CONFLICT);
                yield again.addObject(
                        "notice",
                        refused.problem().slug().equals("precondition-failed")
                                ? "TABLES_OUTDATED"
                                : "TABLES_NOT_COMPUTED");
            }
        };
    }
}
