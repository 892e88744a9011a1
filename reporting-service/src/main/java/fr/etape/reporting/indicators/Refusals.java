package fr.etape.reporting.indicators;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether two values may be compared. The first reason that applies is given. */
final class Refusals {

    private Refusals() {}

    /** Null where nothing stands in the way. */
    static @Nullable Refusal of(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        if (first.day().rehearsal() != second.day().rehearsal()) {
            return Refusal.REHEARSAL_WITH_REAL;
        }
        if (!first.closed() || !second.closed()) {
            return Refusal.NOT_CLOSED;
        }
        Set<ObsStatus> statuses = Set.copyOf(List.of(one.obsStatus(), other.obsStatus()));
        if (statuses.contains(ObsStatus.M)) {
            return Refusal.MISSING;
        }
        if (statuses.contains(ObsStatus.Q)) {
            return Refusal.SUPPRESSED;
        }
        Refusal ofRules = ofRules(first.methodology(), second.methodology(), one.indicator());
        return ofRules == null ? ofBase(one, other, statuses) : ofRules;
    }

    private static @Nullable Refusal ofRules(Methodology first, Methodology second, Indicator indicator) {
        for (Rule rule : indicator.rules()) {
            if (rule == Rule.THEMES && (first.deviates(rule) || second.deviates(rule))) {
                return Refusal.THEMES_NOT_MAPPED;
            }
            if (!first.versions(rule).equals(second.versions(rule))) {
                return Refusal.METHODOLOGY_DIFFERS;
            }
        }
        return null;
    }

    private static @Nullable Refusal ofBase(IndicatorValue one, IndicatorValue other, Set<ObsStatus> statuses) {
        if (!one.variant().equals(other.variant())) {
            return Refusal.BASE_DIFFERS;
        }
        boolean few = statuses.contains(ObsStatus.U) && one.indicator() != Indicator.SOURCES_PER_PROPOSAL;
        return few ? Refusal.TOO_FEW : null;
    }
}
