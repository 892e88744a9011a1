package fr.etape.sessions.tables;

import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.balancing.Rules;
import fr.etape.sessions.tables.balancing.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is known of people, tables and rules of a published plan, for changes of its seats.
 *
 * @param people by registration id; somebody who is not in it counts as unknown in all respects
 */
public record SeatingFacts(Map<String, Participant> people, List<Table> tables, Rules rules, int rounds) {

    public static final String UNKNOWN = "UNKNOWN";

    /** What is known of somebody already comes before what their arrival tells. */
    public SeatingFacts knowing(Participant arrival) {
        if (people.containsKey(arrival.registrationId())) {
            return this;
        }
        Map<String, Participant> all = new HashMap<>(people);
        all.put(arrival.registrationId(), arrival);
        return new SeatingFacts(all, tables, rules, rounds);
    }

    /** The room with these people, and the rules as far as they are about them. */
    public Room roomOf(Collection<String> ids) {
        Set<String> in = Set.copyOf(ids);
        List<Participant> participants = in.stream()
                .map(id -> people.getOrDefault(id, new Participant(id, UNKNOWN, UNKNOWN, null)))
                .toList();
        return new Room(participants, tables, about(in), rounds);
    }

    private Rules about(Set<String> in) {
        TreeSet<String> accessible = new TreeSet<>(rules.accessible());
        accessible.retainAll(in);
        List<Pin> pins = rules.pins().stream()
                .filter(pin -> in.contains(pin.registrationId()))
                .toList();
        return rules.withAccessible(accessible)
                .withTogether(among(rules.together(), in))
                .withApart(among(rules.apart(), in))
                .withPins(pins);
    }

    private static List<Set<String>> among(List<Set<String>> sets, Set<String> in) {
        return sets.stream()
                .map(set -> set.stream().filter(in::contains).collect(Collectors.toSet()))
                .filter(set -> set.size() > 1)
                .toList();
    }

    /** Without the rules about people. */
    @Override
    public String toString() {
        return "SeatingFacts[people=%d, tables=%d, rounds=%d]".formatted(people.size(), tables.size(), rounds);
    }
}
