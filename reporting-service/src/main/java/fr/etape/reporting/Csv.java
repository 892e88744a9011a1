package fr.etape.reporting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV by RFC 4180: commas, lines that end in CR LF, a header. Text that a spreadsheet would take for a
 * formula begins with an apostrophe; numbers stay numbers. Tables of figures have the columns {@code obsStatus} and
 * {@code confStatus}: letters of SDMX, see {@link fr.etape.reporting.indicators.ObsStatus}.
 */
public final class Csv {

    /** Content type. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    /** @param header names of the columns, separated by commas */
    public Csv(String header) {
        line((Object[]) header.split(","));
    }

    /** @param cells null for an empty one */
    public void line(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    public String text() {
        return text.toString();
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
