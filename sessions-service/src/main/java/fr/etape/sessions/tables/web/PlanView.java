package fr.etape.sessions.tables.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.sessions.tables.PlanStatus;
import fr.etape.sessions.tables.RefusalFacts;
import fr.etape.sessions.tables.TablePlan;
import fr.etape.sessions.tables.balancing.GoalValue;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Plan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as organisers see it.
 *
 * @param rules left out of lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        String planId,
        PlanStatus status,
        Instant createdAt,
        long spent,
        long of,
        int people,
        int tables,
        int rounds,
        long seed,
        @Nullable String algorithm,
        @Nullable String inputDigest,
        @Nullable Long iterations,
        @Nullable List<GoalView> goals,
        @Nullable RefusalFacts refusal,
        List<PinView> pins,
        int pinChanges,
        @Nullable RulesView rules,
        @Nullable List<SeatedRound> seats) {

    /** @param guaranteed whether some plan is known to have no more than the bound */
    record GoalView(String goal, long value, long bound, boolean guaranteed, int tablesOff) {

        static GoalView of(GoalValue value) {
            return new GoalView(
                    value.goal().kind().name(),
                    value.value(),
                    value.bound(),
                    value.reach() == GoalValue.Reach.GUARANTEED,
                    value.tablesOff());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PinView(
            String registrationId, int table, @Nullable Integer round) {

        static PinView of(Pin pin) {
            return new PinView(pin.registrationId(), pin.table(), pin.round() == Pin.EVERY_ROUND ? null : pin.round());
        }
    }

    static PlanView of(TablePlan plan) {
        return of(plan, RulesView.of(plan.room()), plan.seats());
    }

    static PlanView withoutSeats(TablePlan plan) {
        return of(plan, null, null);
    }

    private static PlanView of(TablePlan asked, @Nullable RulesView rules, @Nullable List<SeatedRound> seats) {
        Plan plan = asked.plan();
        return new PlanView(
                asked.planId(),
                asked.status(),
                asked.createdAt(),
                asked.spent(),
                asked.of(),
                asked.room().participants().size(),
                asked.room().tables().size(),
                asked.room().rounds(),
                asked.settings().seed(),
                plan == null ? null : plan.version(),
                plan == null ? null : plan.inputSha256(),
                plan == null ? null : plan.iterations(),
                plan == null ? null : plan.goals().stream().map(GoalView::of).toList(),
                asked.refusal(),
                asked.room().rules().pins().stream().map(PinView::of).toList(),
                asked.pinChanges(),
                rules,
                seats);
    }
}
