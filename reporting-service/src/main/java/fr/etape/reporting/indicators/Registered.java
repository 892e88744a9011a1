package fr.etape.reporting.indicators;

import fr.etape.contracts.College;
import fr.etape.reporting.day.parts.People;
import fr.etape.reporting.day.parts.Person;
import fr.etape.reporting.indicators.statistics.Curve;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who registered and how soon, by college. Walk-ins, who register at the door, are left out of pick-up and quotas. */
record Registered(People people, boolean closed) {

    /** Of each college, in their order. */
    List<IndicatorValue> byCollege(Indicator indicator) {
        return Arrays.stream(College.values())
                .map(college -> value(indicator, college).of(college))
                .toList();
    }

    private IndicatorValue value(Indicator indicator, College college) {
        return switch (indicator) {
            case PICK_UP_T50_BY_COLLEGE -> pickUp(indicator, college, 0.5);
            case PICK_UP_T90_BY_COLLEGE -> pickUp(indicator, college, 0.9);
            default ->
                IndicatorValue.rate(
                        indicator,
                        count(person -> person.college() == college && registered(person)),
                        people.quotas().getOrDefault(college, 0),
                        "",
                        closed);
        };
    }

    private IndicatorValue pickUp(Indicator indicator, College college, double share) {
        Curve curve = curve(college);
        if (curve.last() < IndicatorValue.FEWEST) {
            return curve.last() < 1 ? IndicatorValue.missing(indicator) : IndicatorValue.suppressed(indicator);
        }
        return IndicatorValue.measure(indicator, curve.reached(share), curve.last(), null, closed);
    }

    Curve curve(College college) {
        return PickUp.curve(people, person -> person.college() == college);
    }

    /** How many people of each college there are. */
    Map<String, Integer> profile(Predicate<Person> wanted) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (College college : College.values()) {
            groups.put(college.name(), count(wanted.and(person -> person.college() == college)));
        }
        return groups;
    }

    int count(Predicate<Person> wanted) {
        return (int) people.all().values().stream().filter(wanted).count();
    }

    static boolean registered(Person person) {
        return person.hasSeat() && !person.walkIn();
    }
}
