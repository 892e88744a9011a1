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
        Refusal ofRules = ofRules(first.methodology(), second.methodology(), one.indicator());
        if (ofRules != null) {
            return ofRules;
        }
        Set<ObsStatus> statuses = Set.copyOf(List.of(one.obsStatus(), other.obsStatus()));
        if (statuses.contains(ObsStatus.M)) {
            return Refusal.MISSING;
        }
        return statuses.contains(ObsStatus.Q) ? Refusal.SUPPRESSED : ofBase(one, other, statuses);
    }

    private static @Nullable Refusal ofRules(Methodology first, Methodology second, Indicator indicator) {
        for (Rule rule : indicator.rules()) {
            Refusal refusal = ofRule(first, second, rule);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static @Nullable Refusal ofRule(Methodology first, Methodology second, Rule rule) {
        boolean deviates = first.deviates(rule) || second.deviates(rule);
        return switch (rule) {
            case THEMES -> deviates ? Refusal.THEMES_NOT_MAPPED : null;
            case COG -> deviates ? Refusal.VINTAGE_NOT_MAPPED : null;
            case TERRITORY_TYPES -> differ(first, second, rule) ? Refusal.TERRITORY_TYPES_DIFFER : null;
            case ATELIER_DRAW, TABLES, APPROVALS, POINTS, SURVEY ->
                differ(first, second, rule) ? Refusal.METHODOLOGY_DIFFERS : null;
        };
    }

    /** A stop that did not use the rule has nothing to count, which is another reason. */
    private static boolean differ(Methodology first, Methodology second, Rule rule) {
        Set<String> one = first.versions(rule);
        Set<String> other = second.versions(rule);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static @Nullable Refusal ofBase(IndicatorValue one, IndicatorValue other, Set<ObsStatus> statuses) {
        if (!one.variant().equals(other.variant())) {
            return Refusal.BASE_DIFFERS;
        }
        boolean few = statuses.contains(ObsStatus.U) && one.indicator() != Indicator.SOURCES_PER_PROPOSAL;
        return few ? Refusal.TOO_FEW : null;
    }
}
