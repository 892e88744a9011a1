package fr.etape.web.staff.figures;

import fr.etape.web.staff.figures.Measured.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A report as its page shows it.
 *
 * @param rows indicators of all people
 * @param profiles those that are shares of groups
 * @param columns codes of those that each college has
 * @param colleges their values, in the order of the columns, by college in their order
 */
record Report(
        List<ReportRow> rows, List<ReportRow> profiles, List<String> columns, Map<String, List<ReportRow>> colleges) {

    static Report of(Measured measured, Locale locale) {
        List<ReportRow> all = measured.values().stream()
                .filter(value -> value.college() == null && !value.unit().equals("CURVE"))
                .map(value -> ReportRow.of(value, locale))
                .toList();
        Map<String, List<ReportRow>> colleges = new LinkedHashMap<>();
        List<Value> byCollege = measured.values().stream()
                .filter(value -> value.college() != null)
                .toList();
        for (String college : byCollege.stream()
                .map(Value::college)
                .filter(Objects::nonNull)
                .distinct()
                .toList()) {
            colleges.put(
                    college,
                    byCollege.stream()
                            .filter(value -> college.equals(value.college()))
                            .map(value -> ReportRow.of(value, locale))
                            .toList());
        }
        return new Report(
                all.stream().filter(row -> row.groups().isEmpty()).toList(),
                all.stream().filter(row -> !row.groups().isEmpty()).toList(),
                byCollege.stream()
                        .map(value -> ReportRow.code(value.indicator()))
                        .distinct()
                        .toList(),
                colleges);
    }
}
