package fr.etape.web.staff.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of one stop, as reporting-service gives them.
 *
 * @param positions of the last event of each stream; they name this state of the figures for ever
 * @param occurredAt when the latest of these events was decided
 */
record Measured(
        String stopId,
        boolean rehearsal,
        boolean closed,
        Map<String, Long> positions,
        Instant occurredAt,
        Methodology methodology,
        List<Value> values,
        PickUp pickUp) {

    /**
     * How seats were taken by day.
     *
     * @param t50 days before the stop at the end of which half of the last count was reached first; null without days
     * @param t90 the same of nine tenths
     * @param days the latest last; empty where nothing is to be counted
     * @param obsStatus A, P, U or M
     */
    record PickUp(@Nullable Integer t50, @Nullable Integer t90, List<Day> days, String obsStatus) {

        /**
         * @param daysBefore whole days from its end to the day of the stop
         * @param ofLast of the count of the last of these days
         */
        record Day(int daysBefore, LocalDate date, int confirmed, double ofCapacity, double ofLast) {}
    }

    /** @param deviations rules that the stop followed and the version does not have */
    record Methodology(String version, List<String> deviations) {

        public String number() {
            return version.substring(version.indexOf('@') + 1);
        }
    }

    /**
     * One of them; figures are null when it is missing or suppressed.
     *
     * @param college null for all people
     * @param obsStatus A, P, U, Q or M
     */
    record Value(
            String indicator,
            String unit,
            @Nullable String college,
            @Nullable Integer x,
            @Nullable Integer n,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            Map<String, Integer> groups,
            String obsStatus) {}

    /** As the API reads them. */
    public String asOf() {
        return positions.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
