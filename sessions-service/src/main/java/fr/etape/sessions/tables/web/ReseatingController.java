package fr.etape.sessions.tables.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.body.Checks;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.tables.Proposal;
import fr.etape.sessions.tables.Published;
import fr.etape.sessions.tables.RefusalFacts;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.Tables;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.TablesCommand.Reseat;
import fr.etape.sessions.tables.TablesOutcome.NoSuchPoint;
import fr.etape.sessions.tables.TablesOutcome.NotPublished;
import fr.etape.sessions.tables.TablesOutcome.Outdated;
import fr.etape.sessions.tables.TablesOutcome.Seated;
import fr.etape.sessions.tables.balancing.Reseating;
import fr.etape.sessions.tables.balancing.ReseatingCurve;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Curve;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.NoSeatFor;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Refused;
import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.computing.TablesSettings;
import fr.etape.sessions.tables.documents.People;
import fr.etape.sessions.tables.documents.Reseatings;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Re-seating one round after the door: first the curve, then the point that an organiser picks. */
@RestController
@RequestMapping("/api/stops/{stopId}/table-plans/{planId}/reseatings")
class ReseatingController {

    /**
     * @param round from 1
     * @param presentOnly false to keep the chairs of those who have not come yet
     */
    record CurveRequest(@Nullable Integer round, @Nullable Boolean presentOnly) {}

    record PointRequest(@Nullable Integer point) {}

    record Applied(long version) {}

    private final StreamWriting<Tables, TablesCommand<?>> tables;
    private final TablePlans plans;
    private final Reseatings reseatings;
    private final Attendees attendees;
    private final TablesSettings settings;

    ReseatingController(
            StreamWriting<Tables, TablesCommand<?>> tables,
            TablePlans plans,
            Reseatings reseatings,
            Attendees attendees,
            TablesSettings settings) {
        this.tables = tables;
        this.plans = plans;
        this.reseatings = reseatings;
        this.attendees = attendees;
        this.settings = settings;
    }

    /** Changes no seat. Not idempotent: another curve does no harm. */
    @PostMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<CurveView> curve(
            @PathVariable String stopId, @PathVariable String planId, @RequestBody CurveRequest request) {
        TablePlan plan = plans.find(stopId, planId).orElseThrow(Problem::notFound);
        Tables now = tables.read(stopId).state();
        Published published = now.published();
        if (published == null || !now.isPublished(planId)) {
            throw TablesProblems.notPublished();
        }
        int round = round(request, published.rounds().size());
        ReseatingCurve curve = curve(room(stopId, plan, request), published, round);
        String id = UUID.randomUUID().toString();
        reseatings.add(stopId, planId, id, proposal(now, published, round, curve));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(CurveView.of(id, now.version(), round, curve));
    }

    private Room room(String stopId, TablePlan plan, CurveRequest request) {
        boolean presentOnly = !Boolean.FALSE.equals(request.presentOnly());
        List<Attendee> people = attendees.at(stopId).stream()
                .filter(presentOnly ? Attendee::isPresent : Attendee::isConfirmed)
                .toList();
        if (people.isEmpty()) {
            throw TablesProblems.noPeople();
        }
        return plan.facts(People.of(people))
                .roomOf(people.stream().map(Attendee::registrationId).toList());
    }

    private ReseatingCurve curve(Room room, Published published, int round) {
        return switch (Reseating.of(room, published.seatings(), round, settings.mostMoves())) {
            case Curve curve -> curve.curve();
            case Refused refused -> throw TablesProblems.impossible(RefusalFacts.of(refused.reason()));
            case NoSeatFor none ->
                throw TablesProblems.impossible(new RefusalFacts("no-free-chair", 1, new TreeMap<>()));
        };
    }

    private static Proposal proposal(Tables now, Published published, int round, ReseatingCurve curve) {
        return new Proposal(
                now.version(),
                round,
                curve.points().stream()
                        .map(point -> published.round(round).movesTo(point.seating()))
                        .toList(),
                null,
                0);
    }

    private static int round(CurveRequest request, int rounds) {
        Checks checks = new Checks();
        int round = request.round() == null ? 0 : request.round();
        if (round < 1 || round > rounds) {
            checks.fault("/round", "out-of-range", "Must be from 1 to " + rounds + ".");
        }
        checks.done();
        return round;
    }

    @PostMapping("/{reseatingId}/application")
    @Allowed(Who.ORGANISER)
    ResponseEntity<Applied> apply(
            @PathVariable String stopId,
            @PathVariable String planId,
            @PathVariable String reseatingId,
            IfMatch ifMatch,
            @RequestBody PointRequest request,
            Origin origin) {
        Proposal proposal = reseatings.find(stopId, planId, reseatingId).orElseThrow(Problem::notFound);
        int point = point(request, proposal);
        ifMatch.require(EntityTag.of(proposal.version()));
        return switch (tables.send(stopId, new Reseat(planId, reseatingId, point, proposal.version(), null), origin)) {
            case Seated seated ->
                ResponseEntity.ok()
                        .eTag(EntityTag.of(seated.version()).toString())
                        .body(new Applied(seated.version()));
            case NoSuchPoint none -> throw Problem.notFound();
            case NotPublished none -> throw TablesProblems.notPublished();
            case Outdated outdated -> throw TablesProblems.outdated();
        };
    }

    private static int point(PointRequest request, Proposal proposal) {
        Checks checks = new Checks();
        int point = request.point() == null ? -1 : request.point();
        if (point < 0 || point >= proposal.points().size()) {
            checks.fault("/point", "out-of-range", "Must be one of the points of the curve.");
        }
        checks.done();
        return point;
    }
}
