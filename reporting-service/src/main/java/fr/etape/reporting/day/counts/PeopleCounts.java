package fr.etape.reporting.day.counts;

import fr.etape.contracts.College;
import fr.etape.reporting.day.parts.People;
import fr.etape.reporting.day.parts.Person;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many registered and came.
 *
 * @param capacity seats in all
 * @param closed whether no registration is taken any more
 * @param total over all colleges
 * @param colleges all six, in their order
 */
public record PeopleCounts(int capacity, boolean closed, Standing total, Map<College, Standing> colleges) {

    /**
     * Where people stand now.
     *
     * @param confirmed who hold a seat, walk-ins among them
     * @param present who are here, walk-ins among them
     * @param noShows who hold a seat and are not here
     */
    public record Standing(int confirmed, int waiting, int cancelled, int walkIns, int present, int noShows) {

        static Standing of(Collection<Person> people) {
            int confirmed = count(people, Person::hasSeat);
            int present = count(people, Person::present);
            return new Standing(
                    confirmed,
                    count(people, Person::waits),
                    count(people, person -> person.leftAt() != null),
                    count(people, person -> person.walkIn() && person.hasSeat()),
                    present,
                    confirmed - present);
        }

        private static int count(Collection<Person> people, Predicate<Person> wanted) {
            return (int) people.stream().filter(wanted).count();
        }
    }

    public static PeopleCounts of(People people) {
        Map<College, Standing> colleges = new EnumMap<>(College.class);
        for (College college : College.values()) {
            List<Person> members = people.all().values().stream()
                    .filter(person -> person.college() == college)
                    .toList();
            colleges.put(college, Standing.of(members));
        }
        return new PeopleCounts(
                people.capacity(), people.closed(), Standing.of(people.all().values()), colleges);
    }
}
