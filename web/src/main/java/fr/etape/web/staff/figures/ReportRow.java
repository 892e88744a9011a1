package fr.etape.web.staff.figures;

import fr.etape.web.staff.figures.Measured.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a stop in words.
 *
 * @param code without its version
 * @param status A, P, U, Q or M
 */
record ReportRow(
        String code,
        String value,
        String interval,
        @Nullable Integer x,
        @Nullable Integer n,
        String status,
        List<Group> groups) {

    private static final int FEW = 10;

    /**
     * A group of a profile.
     *
     * @param percent share of the whole, 0 to 100, for the bar
     */
    record Group(String code, int count, int percent) {}

    static ReportRow of(Value value, Locale locale) {
        Written written = new Written(locale);
        return new ReportRow(
                code(value.indicator()),
                written.value(value.unit(), value.value()),
                written.interval(value.unit(), value.low(), value.high()),
                value.x(),
                value.n(),
                value.obsStatus(),
                groups(value));
    }

    /** Whether it is about so few people that a percentage would mislead: then "3 of 7" is said. */
    public boolean few() {
        return n != null && n < FEW;
    }

    /** The rate in per cent, for a bar; 0 where there is none. */
    public int percent() {
        return x == null || n == null || n == 0 ? 0 : Math.min(100, Math.round(100f * x / n));
    }

    static String code(String indicator) {
        return indicator.substring(0, indicator.indexOf('@'));
    }

    private static List<Group> groups(Value value) {
        int all = value.groups().values().stream().mapToInt(Integer::intValue).sum();
        return value.groups().entrySet().stream()
                .map(group -> new Group(
                        group.getKey(), group.getValue(), all == 0 ? 0 : Math.round(100f * group.getValue() / all)))
                .toList();
    }
}
