package fr.etape.sessions.tables.web;

import fr.etape.http.body.Checks;
import fr.etape.sessions.tables.balancing.Emphasis;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.balancing.Rules;
import fr.etape.sessions.tables.balancing.SearchSettings;
import fr.etape.sessions.tables.balancing.Table;
import fr.etape.sessions.tables.computing.TablesSettings;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a plan from what was sent, or finds everything that is wrong with it at once. */
final class PlanReader {

    private static final long MOST_SEED = (1L << 53) - 1;
    private static final int MOST_CHAIRS = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Checks checks = new Checks();
    private final PlanRequest request;
    private final List<Participant> people;
    private final TablesSettings settings;

    /** @param people those who are to be seated, at least one */
    PlanReader(PlanRequest request, List<Participant> people, TablesSettings settings) {
        this.request = request;
        this.people = people;
        this.settings = settings;
    }

    record Order(Room room, SearchSettings search) {}

    /** @param team codes of the facilitators of the stop. Throws {@link fr.etape.http.body.InvalidBody} */
    Order read(Set<String> team) {
        int rounds = number("/rounds", request.rounds(), 1, Room.MOST_ROUNDS, 2);
        int tables = tables();
        int chairs = number("/chairs", request.chairs(), 1, MOST_CHAIRS, (people.size() + tables - 1) / tables + 2);
        List<String> facilitators = facilitators(team);
        Map<Integer, Integer> accessible = accessibleSeats(tables, chairs);
        int colleagues = number("/colleaguesAtMost", request.colleaguesAtMost(), 1, MOST_CHAIRS, 2);
        Rules rules = new RulesReader(checks, request, people).read(colleagues, tables, rounds);
        long seed = seed();
        Emphasis emphasis = emphasis();
        if (people.size() > settings.mostPeople()) {
            checks.fault("/people", "too-many", "At most " + settings.mostPeople() + " people can be seated.");
        }
        checks.done();
        return new Order(
                new Room(people, tables(tables, chairs, accessible, facilitators), rules, rounds),
                new SearchSettings(seed, settings.iterations(), emphasis));
    }

    private int tables() {
        if (request.tables() != null) {
            return number("/tables", request.tables(), 1, settings.mostTables(), 1);
        }
        int size = number("/tableSize", request.tableSize(), 2, MOST_CHAIRS, 8);
        return Math.min(settings.mostTables(), (people.size() + size - 1) / size);
    }

    private int number(String pointer, @Nullable Integer sent, int least, int most, int usual) {
        if (sent == null) {
            return usual;
        }
        if (sent < least || sent > most) {
            checks.fault(pointer, "out-of-range", "Must be from " + least + " to " + most + ".");
            return usual;
        }
        return sent;
    }

    private long seed() {
        Long sent = request.seed();
        if (sent == null) {
            return RANDOM.nextLong(MOST_SEED + 1);
        }
        if (sent < 0 || sent > MOST_SEED) {
            checks.fault("/seed", "out-of-range", "Must be from 0 to " + MOST_SEED + ".");
            return 0;
        }
        return sent;
    }

    private Emphasis emphasis() {
        String sent = request.emphasis();
        if (sent == null || sent.equals(Emphasis.BALANCE.name())) {
            return Emphasis.BALANCE;
        }
        if (!sent.equals(Emphasis.NEW_NEIGHBOURS.name())) {
            checks.fault("/emphasis", "emphasis", "Must be one of BALANCE, NEW_NEIGHBOURS.");
        }
        return Emphasis.NEW_NEIGHBOURS;
    }

    private List<String> facilitators(Set<String> team) {
        List<String> sent = request.facilitators() == null ? List.of() : request.facilitators();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null || !team.contains(sent.get(i))) {
                checks.fault("/facilitators/" + i, "not-a-facilitator", "Nobody with this role at the stop.");
            }
        }
        return sent;
    }

    private Map<Integer, Integer> accessibleSeats(int tables, int chairs) {
        Map<Integer, Integer> seats = new HashMap<>();
        List<PlanRequest.@Nullable AccessibleSeats> sent =
                request.accessibleSeats() == null ? List.of() : request.accessibleSeats();
        for (int i = 0; i < sent.size(); i++) {
            PlanRequest.AccessibleSeats at = Objects.requireNonNullElse(sent.get(i), PlanRequest.AccessibleSeats.NONE);
            int table = orNone(at.table());
            int count = orNone(at.seats());
            if (table < 1 || table > tables || count < 0 || count > chairs) {
                checks.fault("/accessibleSeats/" + i, "out-of-range", "No such table, or not so many chairs there.");
            }
            seats.put(table, count);
        }
        return seats;
    }

    private static int orNone(@Nullable Integer sent) {
        return sent == null ? 0 : sent;
    }

    /** Facilitators lead tables next to each other, as many as each other give or take one. */
    private static List<Table> tables(int count, int chairs, Map<Integer, Integer> accessible, List<String> leaders) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Table(
                        number,
                        chairs,
                        accessible.getOrDefault(number, 0),
                        leaders.isEmpty() ? null : leaders.get((number - 1) * leaders.size() / count)))
                .toList();
    }
}
