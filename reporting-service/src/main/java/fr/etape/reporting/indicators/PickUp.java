package fr.etape.reporting.indicators;

import fr.etape.reporting.day.parts.People;
import fr.etape.reporting.day.parts.Person;
import fr.etape.reporting.indicators.statistics.Curve;
import fr.etape.reporting.indicators.statistics.Curve.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How seats were taken over the time in which registrations were open, by all or by some. */
final class PickUp {

    private PickUp() {}

    static Curve curve(People people, Predicate<Person> whose) {
        Instant from = people.opensAt();
        Instant to = people.closesAt();
        if (from == null || to == null || !to.isAfter(from)) {
            return Curve.of(List.of());
        }
        double millis = Duration.between(from, to).toMillis();
        List<Step> steps = new ArrayList<>();
        for (Person person : people.all().values()) {
            Instant seated = person.seatedAt();
            Instant left = person.leftAt();
            if (seated != null && !person.walkIn() && whose.test(person)) {
                steps.add(new Step(at(from, seated, millis), 1));
                if (left != null) {
                    steps.add(new Step(at(from, left, millis), -1));
                }
            }
        }
        return Curve.of(steps);
    }

    private static double at(Instant from, Instant when, double millis) {
        return Math.clamp(Duration.between(from, when).toMillis() / millis, 0, 1);
    }
}
