package fr.etape.web.staff.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The indicators of one stop, as reporting-service gives them. */
record Measured(String stopId, boolean rehearsal, boolean closed, List<Value> values) {

    /**
     * One of them; figures are null when it is missing or suppressed.
     *
     * @param obsStatus A, P, U, Q or M
     */
    record Value(
            String indicator,
            String unit,
            @Nullable Integer x,
            @Nullable Integer n,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            Map<String, Integer> groups,
            String obsStatus) {}
}
