package fr.etape.sessions.tables.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.OpenStreams;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.problems.Problem;
import fr.etape.sessions.tables.PlanStatus;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.computing.TablesSettings;
import fr.etape.sessions.tables.documents.TablePlans;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How far a plan is: once as JSON, or as events until it has ended or the reader is no longer an organiser. */
@RestController
@RequestMapping("/api/stops/{stopId}/table-plans/{planId}/progress")
class ProgressController {

    private static final Logger log = LoggerFactory.getLogger(ProgressController.class);
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    /**
     * @param spent changes tried until now
     * @param of changes at most
     */
    record ProgressView(PlanStatus status, long spent, long of) {

        static ProgressView of(TablePlan plan) {
            return new ProgressView(plan.status(), plan.spent(), plan.of());
        }
    }

    private final TablePlans plans;
    private final StopRoles roles;
    private final TablesSettings settings;
    private final OpenStreams streams;

    ProgressController(TablePlans plans, StopRoles roles, TablesSettings settings) {
        this.plans = plans;
        this.roles = roles;
        this.settings = settings;
        this.streams = new OpenStreams(settings.watchersPerReader(), settings.watchers());
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Who.ORGANISER)
    ResponseEntity<ProgressView> once(@PathVariable String stopId, @PathVariable String planId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ProgressView.of(find(stopId, planId)));
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Who.ORGANISER)
    SseEmitter follow(@PathVariable String stopId, @PathVariable String planId, Caller caller) {
        find(stopId, planId);
        OpenStreams.Place place = streams.open(caller.personId());
        SseEmitter emitter = new SseEmitter(AT_MOST.toMillis());
        Thread.ofVirtual().name("table-plans-progress").start(() -> {
            try (place) {
                tell(emitter, stopId, planId, caller);
            }
        });
        return emitter;
    }

    private void tell(SseEmitter emitter, String stopId, String planId, Caller caller) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        try {
            ProgressView now = ProgressView.of(find(stopId, planId));
            emitter.send(now, MediaType.APPLICATION_JSON);
            while (now.status() == PlanStatus.COMPUTING && System.nanoTime() < end) {
                Thread.sleep(settings.reportEvery());
                if (!mayRead(caller, stopId)) {
                    break;
                }
                now = ProgressView.of(find(stopId, planId));
                emitter.send(now, MediaType.APPLICATION_JSON);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            log.debug("Whoever followed the plan {} has gone", planId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        }
    }

    private boolean mayRead(Caller caller, String stopId) {
        return roles.of(stopId, caller.personId()).contains(Role.ORGANISER);
    }

    private TablePlan find(String stopId, String planId) {
        return plans.find(stopId, planId).orElseThrow(Problem::notFound);
    }
}
