package fr.etape.sessions.tables.computing;

import com.mongodb.MongoException;
import fr.etape.contracts.tables.GoalReached;
import fr.etape.contracts.tables.TableGoal;
import fr.etape.contracts.tables.TablesEvent.TablePlanComputed;
import fr.etape.journal.Origin;
import fr.etape.sessions.tables.RefusalFacts;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.Tables;
import fr.etape.sessions.tables.TablesCommand;
import fr.etape.sessions.tables.TablesCommand.RecordPlan;
import fr.etape.sessions.tables.balancing.Goal;
import fr.etape.sessions.tables.balancing.Plan;
import fr.etape.sessions.tables.balancing.PlanOutcome.Cancelled;
import fr.etape.sessions.tables.balancing.PlanOutcome.Planned;
import fr.etape.sessions.tables.balancing.PlanOutcome.Refused;
import fr.etape.sessions.tables.balancing.TablePlanner;
import fr.etape.sessions.tables.documents.TablePlans;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The plans that this instance computes, on threads of their own. Logs ids and seconds, never people or rules. */
@Component
public final class Computations implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Computations.class);

    private final StreamWriting<Tables, TablesCommand<?>> tables;
    private final TablePlans plans;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService reporter = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("table-plans-reporter").factory());
    private final Map<String, Computation> running = new ConcurrentHashMap<>();

    Computations(StreamWriting<Tables, TablesCommand<?>> tables, TablePlans plans, TablesSettings settings) {
        this.tables = tables;
        this.plans = plans;
        workers = new ThreadPoolExecutor(
                settings.atOnce(),
                settings.atOnce(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("table-plans-", 0).daemon().factory());
        long every = settings.reportEvery().toMillis();
        var reporting = reporter.scheduleWithFixedDelay(this::report, every, every, TimeUnit.MILLISECONDS);
        log.debug("Table plans report every {} ms: {}", every, !reporting.isDone());
    }

    /** @return false if too many wait; then the plan is not computed */
    public boolean start(TablePlan plan, Origin origin) {
        Computation computation = new Computation();
        running.put(plan.planId(), computation);
        try {
            workers.execute(() -> compute(plan, computation, origin));
            return true;
        } catch (RejectedExecutionException e) {
            running.remove(plan.planId());
            plans.cancelled(plan.planId());
            return false;
        }
    }

    private void compute(TablePlan plan, Computation computation, Origin origin) {
        try {
            switch (TablePlanner.plan(plan.room(), plan.settings(), computation)) {
                case Planned planned ->
                    tables.send(plan.stopId(), new RecordPlan(event(plan, planned.plan()), planned.plan()), origin);
                case Refused refused -> plans.refuse(plan.planId(), RefusalFacts.of(refused.reason()));
                case Cancelled cancelled -> plans.cancelled(plan.planId());
            }
        } catch (RuntimeException e) {
            log.warn(
                    "The plan {} was not computed: {}",
                    plan.planId(),
                    e.getClass().getName());
            interrupted(plan.planId());
        } finally {
            running.remove(plan.planId());
        }
    }

    private static TablePlanComputed event(TablePlan asked, Plan plan) {
        return new TablePlanComputed(
                asked.stopId(),
                asked.rehearsal(),
                asked.planId(),
                plan.version(),
                plan.settings().seed(),
                plan.inputSha256(),
                plan.iterations(),
                plan.rounds().size(),
                asked.room().tables().size(),
                asked.room().participants().size(),
                goals(plan));
    }

    private static List<GoalReached> goals(Plan plan) {
        return plan.goals().stream()
                .filter(value -> value.goal().kind() != Goal.Kind.FURTHER)
                .map(value -> new GoalReached(
                        TableGoal.valueOf(value.goal().kind().name()), value.value(), value.bound(), value.tablesOff()))
                .toList();
    }

    private void interrupted(String planId) {
        try {
            plans.interrupted(planId);
        } catch (MongoException e) {
            log.debug("The plan {} will be found silent", planId);
        }
    }

    private void report() {
        running.forEach((planId, computation) -> {
            try {
                if (!plans.report(planId, computation.spent())) {
                    computation.cancel();
                }
            } catch (MongoException e) {
                log.debug("No report of the plan {}", planId);
            }
        });
    }

    /** Ends what is being computed; it counts as interrupted. */
    @Override
    public void destroy() throws InterruptedException {
        reporter.shutdownNow();
        workers.shutdown();
        List.copyOf(running.keySet()).forEach(this::interrupted);
        running.values().forEach(Computation::cancel);
        if (!workers.awaitTermination(2, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
