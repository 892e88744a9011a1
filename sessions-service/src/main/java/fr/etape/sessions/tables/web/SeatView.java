package fr.etape.sessions.tables.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.sessions.tables.balancing.Goal;
import fr.etape.sessions.tables.balancing.SeatExplanation;
import fr.etape.sessions.tables.balancing.SeatExplanation.Change;
import fr.etape.sessions.tables.balancing.SeatExplanation.Counterfactual;
import fr.etape.sessions.tables.balancing.SeatExplanation.Difference;
import fr.etape.sessions.tables.balancing.SeatExplanation.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody sits where they do, as counts. Organisations are left out: at a table of eight a count of one would
 * point at somebody.
 *
 * @param fixed whether an organiser fixed the seat; which rule did is not told
 * @param otherwise null if they cannot change places
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatView(
        int neighbours,
        int metBefore,
        boolean fixed,
        List<ShareView> shares,
        @Nullable OtherwiseView otherwise) {

    /**
     * @param goal COLLEGE or TERRITORY
     * @param value the code
     * @param least at any table, in a balanced plan
     * @param most at any table, in a balanced plan
     */
    record ShareView(String goal, String value, int here, int least, int most, int inRoom, boolean own) {}

    /** What the best exchange would do. @param repeats how many more pairs would meet again */
    record OtherwiseView(int table, boolean equallyGood, long repeats, List<ChangeView> changes) {}

    record ChangeView(int table, String goal, String value, int before, int after) {}

    static SeatView of(SeatExplanation why) {
        Counterfactual otherwise = why.otherwise();
        return new SeatView(
                why.neighbours(),
                why.metBefore(),
                !why.rules().isEmpty(),
                why.shares().stream()
                        .filter(share -> isTold(share.goal()))
                        .map(SeatView::share)
                        .toList(),
                otherwise == null ? null : otherwise(otherwise));
    }

    private static boolean isTold(Goal goal) {
        return goal.kind() == Goal.Kind.COLLEGE || goal.kind() == Goal.Kind.TERRITORY;
    }

    private static ShareView share(Share share) {
        return new ShareView(
                share.goal().kind().name(),
                share.value(),
                share.here(),
                share.least(),
                share.most(),
                share.inRoom(),
                share.own());
    }

    private static OtherwiseView otherwise(Counterfactual otherwise) {
        long repeats = otherwise.excess().stream()
                .filter(difference -> difference.goal().kind() == Goal.Kind.REPEATS)
                .mapToLong(Difference::by)
                .sum();
        List<ChangeView> changes = otherwise.changes().stream()
                .filter(change -> isTold(change.goal()))
                .map(SeatView::change)
                .toList();
        return new OtherwiseView(otherwise.table(), otherwise.equallyGood(), repeats, changes);
    }

    private static ChangeView change(Change change) {
        return new ChangeView(
                change.table(), change.goal().kind().name(), change.value(), change.before(), change.after());
    }
}
