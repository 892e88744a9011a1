package fr.etape.reporting.indicators;

import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.parts.Person;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much people sit with their colleagues. Those whose organisation is not known are left out. */
record Colleagues(DayReport day) {

    IndicatorValue atTables(Indicator indicator, boolean closed) {
        long colleagues = 0;
        long pairs = 0;
        int people = 0;
        for (Map<String, Integer> round : day.tables().rounds().values()) {
            for (Map<String, Integer> table : organisations(round).values()) {
                int size = table.values().stream().mapToInt(Integer::intValue).sum();
                people += size;
                pairs += Organisations.pairs(size);
                colleagues += table.values().stream()
                        .mapToLong(each -> Organisations.pairs(each))
                        .sum();
            }
        }
        if (pairs == 0) {
            return IndicatorValue.missing(indicator);
        }
        return people < IndicatorValue.FEWEST
                ? IndicatorValue.suppressed(indicator)
                : IndicatorValue.measure(indicator, (double) colleagues / pairs, people, null, closed);
    }

    /** Table to organisation to people. */
    private Map<Integer, Map<String, Integer>> organisations(Map<String, Integer> round) {
        Map<Integer, Map<String, Integer>> tables = new HashMap<>();
        round.forEach((registrationId, table) -> {
            String organisation = organisation(registrationId);
            if (organisation != null) {
                tables.computeIfAbsent(table, t -> new HashMap<>()).merge(organisation, 1, Integer::sum);
            }
        });
        return tables;
    }

    private @Nullable String organisation(String registrationId) {
        Person person = day.people().all().get(registrationId);
        return person == null ? null : person.organisation();
    }
}
