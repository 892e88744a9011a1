package fr.etape.reporting.indicators.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV by RFC 4180: commas, lines that end in CR LF, a header. Text that a spreadsheet would take for a
 * formula begins with an apostrophe; numbers stay numbers.
 */
final class Csv {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private Csv() {}

    static String values(List<StopBody> stops) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "stopId",
                "rehearsal",
                "methodology",
                "indicator",
                "unit",
                "group",
                "x",
                "n",
                "value",
                "low",
                "high",
                "obsStatus",
                "confStatus"));
        for (StopBody stop : stops) {
            for (ValueBody value : stop.values()) {
                lines.add(line(
                        stop.stopId(),
                        stop.rehearsal(),
                        stop.methodology().version(),
                        value.indicator(),
                        value.unit(),
                        value.college(),
                        value.x(),
                        value.n(),
                        value.value(),
                        value.low(),
                        value.high(),
                        value.obsStatus(),
                        value.confStatus()));
                for (Map.Entry<String, Integer> group : value.groups().entrySet()) {
                    lines.add(line(
                            stop.stopId(),
                            stop.rehearsal(),
                            stop.methodology().version(),
                            value.indicator(),
                            value.unit(),
                            group.getKey(),
                            group.getValue(),
                            value.n(),
                            null,
                            null,
                            null,
                            value.obsStatus(),
                            value.confStatus()));
                }
            }
        }
        return end(lines);
    }

    static String pairs(List<PairBody> pairs) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "indicator",
                "group",
                "first",
                "second",
                "difference",
                "low",
                "high",
                "distance",
                "chanceMedian",
                "chanceLimit",
                "different",
                "refusal",
                "note"));
        for (PairBody pair : pairs) {
            lines.add(line(
                    pair.indicator(),
                    pair.college(),
                    pair.first(),
                    pair.second(),
                    pair.difference(),
                    pair.low(),
                    pair.high(),
                    pair.distance(),
                    pair.chanceMedian(),
                    pair.chanceLimit(),
                    pair.different(),
                    pair.refusal() == null ? null : pair.refusal().code(),
                    pair.note() == null ? null : pair.note().code()));
        }
        return end(lines);
    }

    private static String end(List<String> lines) {
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(","));
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        // Not every reader knows 1.0E-6.
        String text =
                value instanceof Double number ? new BigDecimal(number.toString()).toPlainString() : value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
