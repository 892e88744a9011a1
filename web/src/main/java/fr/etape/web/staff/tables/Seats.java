package fr.etape.web.staff.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where, by codes of people.
 *
 * @param version 0 while nothing was published
 */
record Seats(
        long version, @Nullable String planId, @Nullable List<Round> rounds) {

    record Round(int round, List<Table> tables) {}

    /**
     * @param facilitator code of the person who leads it
     * @param mine whether the reader does
     * @param code for its card; null in a plan that is not published
     */
    record Table(
            int table,
            @Nullable String facilitator,
            @Nullable Boolean mine,
            @Nullable String code,
            List<String> seats) {}

    public List<Round> roundsOrNone() {
        return rounds == null ? List.of() : rounds;
    }
}
