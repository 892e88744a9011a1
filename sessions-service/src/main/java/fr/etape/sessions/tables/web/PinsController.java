package fr.etape.sessions.tables.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.body.Checks;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.Tables;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.TablesCommand.ChangePins;
import fr.etape.sessions.tables.TablesOutcome.NoSuchPlan;
import fr.etape.sessions.tables.TablesOutcome.Outdated;
import fr.etape.sessions.tables.TablesOutcome.Pinned;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has a fixed place in a plan that is computed. */
@RestController
@RequestMapping("/api/stops/{stopId}/table-plans/{planId}/pins")
class PinsController {

    record PinsChanged(int pinChanges) {}

    private final StreamWriting<Tables, TablesCommand<?>> tables;
    private final TablePlans plans;

    PinsController(StreamWriting<Tables, TablesCommand<?>> tables, TablePlans plans) {
        this.tables = tables;
        this.plans = plans;
    }

    /** All pins of the plan; those that are not named are gone. They count for later changes of seats. */
    @PutMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<PinsChanged> pin(
            @PathVariable String stopId,
            @PathVariable String planId,
            IfMatch ifMatch,
            @RequestBody PlanRequest request,
            Origin origin) {
        TablePlan plan = plans.find(stopId, planId).orElseThrow(Problem::notFound);
        ifMatch.require(EntityTag.of(plan.pinChanges()));
        List<Pin> pins = pins(request, plan.room());
        return switch (tables.send(stopId, new ChangePins(planId, plan.pinChanges(), pins), origin)) {
            case Pinned pinned -> ResponseEntity.ok(new PinsChanged(pinned.changes()));
            case NoSuchPlan none -> throw TablesProblems.notComputed();
            case Outdated outdated -> throw TablesProblems.outdated();
        };
    }

    private static List<Pin> pins(PlanRequest request, Room room) {
        Checks checks = new Checks();
        List<Pin> pins = new RulesReader(checks, request, room.participants())
                .pins(room.tables().size(), room.rounds());
        checks.done();
        return pins;
    }
}
