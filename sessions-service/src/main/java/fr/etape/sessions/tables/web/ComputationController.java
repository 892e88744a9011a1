package fr.etape.sessions.tables.web;

import fr.etape.access.Allowed;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.body.Digest;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.Unavailable;
import fr.etape.journal.Origin;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tables.PlanStatus;
import fr.etape.sessions.tables.RefusalFacts;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.balancing.Feasibility;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.computing.Computations;
import fr.etape.sessions.tables.computing.TablesSettings;
import fr.etape.sessions.tables.documents.People;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.sessions.tables.documents.TablePlans.Begun;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.documents.Stops;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans are computed beside the request, and a computation can be ended. */
@RestController
@RequestMapping("/api/stops/{stopId}/table-plans")
class ComputationController {

    private final TablePlans plans;
    private final Computations computations;
    private final Attendees attendees;
    private final Stops stops;
    private final StopRoles roles;
    private final TablesSettings settings;
    private final Clock clock;

    ComputationController(
            TablePlans plans,
            Computations computations,
            Attendees attendees,
            Stops stops,
            StopRoles roles,
            TablesSettings settings,
            Clock clock) {
        this.plans = plans;
        this.computations = computations;
        this.attendees = attendees;
        this.stops = stops;
        this.roles = roles;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<PlanView> compute(
            @PathVariable String stopId, IdempotencyKey key, @RequestBody PlanRequest request, Origin origin) {
        Stop stop = stops.find(stopId);
        if (stop == null) {
            throw Problem.notFound();
        }
        boolean presentOnly = Boolean.TRUE.equals(request.presentOnly());
        List<Participant> people = attendees.at(stopId).stream()
                .filter(presentOnly ? Attendee::isPresent : Attendee::isConfirmed)
                .map(People::of)
                .toList();
        if (people.isEmpty()) {
            throw TablesProblems.noPeople();
        }
        PlanReader.Order order = new PlanReader(request, people, settings).read(facilitators(stopId));
        Feasibility.smallestReason(order.room()).ifPresent(reason -> {
            throw TablesProblems.impossible(RefusalFacts.of(reason));
        });
        TablePlan plan = new TablePlan(
                UUID.randomUUID().toString(),
                stopId,
                stop.rehearsal(),
                PlanStatus.COMPUTING,
                clock.instant(),
                0,
                order.search().iterations(),
                order.room(),
                order.search(),
                null,
                null,
                0);
        return begin(plan, key, Digest.ofRecord(request), origin);
    }

    private ResponseEntity<PlanView> begin(TablePlan plan, IdempotencyKey key, String body, Origin origin) {
        return switch (plans.begin(plan, key.value(), body)) {
            case Begun.Repeated earlier -> accepted(find(plan.stopId(), earlier.planId()));
            case Begun.KeyReused reused -> throw TablesProblems.keyReused();
            case Begun.Busy busy -> throw TablesProblems.beingComputed();
            case Begun.Accepted now -> {
                if (!computations.start(plan, origin)) {
                    throw Unavailable.overloaded(Duration.ofSeconds(5));
                }
                yield accepted(plan);
            }
        };
    }

    private static ResponseEntity<PlanView> accepted(TablePlan plan) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/stops/" + plan.stopId() + "/table-plans/" + plan.planId()))
                .cacheControl(CacheControl.noStore())
                .body(PlanView.withoutSeats(plan));
    }

    private Set<String> facilitators(String stopId) {
        return roles.at(stopId).entrySet().stream()
                .filter(member -> member.getValue().contains(Role.FACILITATOR))
                .map(member -> member.getKey().value())
                .collect(Collectors.toSet());
    }

    @PostMapping("/{planId}/cancellation")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String stopId, @PathVariable String planId) {
        plans.cancel(stopId, find(stopId, planId).planId());
    }

    private TablePlan find(String stopId, String planId) {
        return plans.find(stopId, planId).orElseThrow(Problem::notFound);
    }
}
