package fr.etape.reporting.indicators;

import fr.etape.reporting.day.parts.People;
import fr.etape.reporting.day.parts.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From how many organisations people are, and how much from the same ones. Organisations are codes that name nobody.
 * Below three organisations, or where one has more than 85 % of the people, a figure would tell of one of them.
 *
 * @param sizes people by organisation
 */
record Organisations(Map<String, Integer> sizes) {

    private static final int FEWEST = 3;
    private static final double DOMINANT = 0.85;

    /** Of those present whose organisation is known. */
    static Organisations present(People people) {
        Map<String, Integer> sizes = new HashMap<>();
        for (Person person : people.all().values()) {
            String organisation = person.organisation();
            if (organisation != null && person.present()) {
                sizes.merge(organisation, 1, Integer::sum);
            }
        }
        return new Organisations(sizes);
    }

    IndicatorValue number(Indicator indicator, boolean closed) {
        IndicatorValue withheld = withheld(indicator);
        return withheld == null ? IndicatorValue.number(indicator, sizes.size(), closed) : withheld;
    }

    IndicatorValue concentration(Indicator indicator, boolean closed) {
        IndicatorValue withheld = withheld(indicator);
        int people = people(sizes.values());
        return withheld == null
                ? IndicatorValue.measure(indicator, concentration(sizes.values()), people, null, closed)
                : withheld;
    }

    /** Null where the figure may be given. */
    private @Nullable IndicatorValue withheld(Indicator indicator) {
        if (sizes.isEmpty()) {
            return IndicatorValue.missing(indicator);
        }
        int largest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean few = sizes.size() < FEWEST || largest > DOMINANT * people(sizes.values());
        return few ? IndicatorValue.suppressed(indicator) : null;
    }

    /** The chance that two different people, drawn at random, are of one organisation. At least two people. */
    private static double concentration(Collection<Integer> sizes) {
        long together = sizes.stream().mapToLong(size -> pairs(size)).sum();
        return (double) together / pairs(people(sizes));
    }

    private static int people(Collection<Integer> sizes) {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }

    static long pairs(long people) {
        return people * (people - 1) / 2;
    }
}
