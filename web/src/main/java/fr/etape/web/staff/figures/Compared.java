package fr.etape.web.staff.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops side by side, as reporting-service gives them. */
record Compared(List<Measured> stops, List<Pair> pairs) {

    record Reason(String fr, String en) {

        String in(String language) {
            return language.equals("fr") ? fr : en;
        }
    }

    /** @param college null for all people */
    record Pair(
            String indicator,
            @Nullable String college,
            String first,
            String second,
            @Nullable Double difference,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double distance,
            @Nullable Double chanceLimit,
            @Nullable Boolean different,
            @Nullable Reason refusal,
            @Nullable Reason note) {}
}
