package fr.etape.sessions.votes.counting;

import fr.etape.contracts.College;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * People by college, never negative; each person counts in one college. Exact, so not for publication before {@link
 * fr.etape.sessions.votes.disclosure.Disclosure} has seen it.
 *
 * @param people by college; colleges without people may be present with 0 or absent
 */
public record CollegeCounts(Map<College, Integer> people) {

    public CollegeCounts {
        if (people.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Nobody counts below zero");
        }
        Map<College, Integer> sorted = new EnumMap<>(College.class);
        sorted.putAll(people);
        people = Collections.unmodifiableMap(sorted);
    }

    /** Those who cast the ballots, with all colleges present. */
    static CollegeCounts of(Stream<? extends Ballot> ballots) {
        Map<College, Integer> people = new EnumMap<>(College.class);
        for (College college : College.values()) {
            people.put(college, 0);
        }
        ballots.forEach(ballot -> people.merge(ballot.college(), 1, Integer::sum));
        return new CollegeCounts(people);
    }

    public int of(College college) {
        return people.getOrDefault(college, 0);
    }

    public int total() {
        return sum(people.values());
    }

    /** Those who are here and not in {@code earlier}, where nobody left a college in between. */
    public CollegeCounts minus(CollegeCounts earlier) {
        Map<College, Integer> added = new EnumMap<>(College.class);
        people.forEach((college, count) -> added.put(college, count - earlier.of(college)));
        return new CollegeCounts(added);
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
