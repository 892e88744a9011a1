package fr.etape.sessions.tables.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.Tables;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.TablesCommand.PublishPlan;
import fr.etape.sessions.tables.TablesOutcome.NoSuchPlan;
import fr.etape.sessions.tables.TablesOutcome.Outdated;
import fr.etape.sessions.tables.TablesOutcome.Seated;
import fr.etape.sessions.tables.balancing.Table;
import fr.etape.sessions.tables.documents.TableCodes;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans of a stop, and the publication of one. */
@RestController
@RequestMapping("/api/stops/{stopId}/table-plans")
class TablePlanController {

    record Plans(List<PlanView> items, long version, int confirmed, int present) {}

    record PublishedVersion(long version) {}

    private final StreamWriting<Tables, TablesCommand<?>> tables;
    private final TablePlans plans;
    private final Attendees attendees;

    TablePlanController(StreamWriting<Tables, TablesCommand<?>> tables, TablePlans plans, Attendees attendees) {
        this.tables = tables;
        this.plans = plans;
        this.attendees = attendees;
    }

    @GetMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<Plans> list(@PathVariable String stopId) {
        List<Attendee> people = attendees.at(stopId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Plans(
                        plans.at(stopId).stream().map(PlanView::withoutSeats).toList(),
                        tables.read(stopId).state().version(),
                        (int) people.stream().filter(Attendee::isConfirmed).count(),
                        (int) people.stream().filter(Attendee::isPresent).count()));
    }

    @GetMapping("/{planId}")
    @Allowed(Who.ORGANISER)
    ResponseEntity<PlanView> read(@PathVariable String stopId, @PathVariable String planId) {
        TablePlan plan = find(stopId, planId);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PlanView.of(plan));
    }

    @PostMapping("/{planId}/publication")
    @Allowed(Who.ORGANISER)
    ResponseEntity<PublishedVersion> publish(
            @PathVariable String stopId, @PathVariable String planId, IfMatch ifMatch, Origin origin) {
        TablePlan plan = find(stopId, planId);
        long version = tables.read(stopId).state().version();
        ifMatch.require(EntityTag.of(version));
        List<Integer> numbers = plan.room().tables().stream().map(Table::number).toList();
        PublishPlan command =
                new PublishPlan(planId, version, TableCodes.draw(plan.room().rounds(), numbers), null);
        return switch (tables.send(stopId, command, origin)) {
            case Seated seated ->
                ResponseEntity.ok()
                        .eTag(EntityTag.of(seated.version()).toString())
                        .body(new PublishedVersion(seated.version()));
            case NoSuchPlan none -> throw TablesProblems.notComputed();
            case Outdated outdated -> throw TablesProblems.outdated();
        };
    }

    private TablePlan find(String stopId, String planId) {
        return plans.find(stopId, planId).orElseThrow(Problem::notFound);
    }
}
