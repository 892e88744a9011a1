package fr.etape.web.staff.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule as a line of a form. Its words are {@code tables.rule.<kind>}: names first, then the table, then the figure.
 *
 * @param value of the input
 * @param ticked whether it counts
 * @param refused whether the service said that it cannot be kept
 * @param seated whether everybody whom it names still holds a seat
 */
record ShownRule(
        String value,
        String kind,
        String names,
        int table,
        int figure,
        boolean ticked,
        boolean refused,
        boolean seated) {

    /**
     * @param ticked those that count
     * @param others those that stay in sight without being ticked
     */
    static List<ShownRule> of(PeopleRules ticked, PeopleRules others, Set<String> refused, KnownPeople people) {
        Set<String> seated = people.seated();
        return Stream.concat(ticked.all().stream(), others.all().stream())
                .distinct()
                .map(rule -> new ShownRule(
                        rule.written(),
                        rule.kind(),
                        String.join(
                                ", ", rule.named().stream().map(people::name).toList()),
                        rule.atTable(),
                        rule.figure(),
                        ticked.all().contains(rule),
                        refused.contains(rule.written()),
                        seated.containsAll(rule.named())))
                .toList();
    }
}
