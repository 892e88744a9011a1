package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Rooms to seat, and how to have them seated. */
final class Rooms {

    private static final List<String> MIX = List.of(
            "ELU",
            "COLLECTIVITE",
            "ELU",
            "INDUSTRIEL",
            "COLLECTIVITE",
            "ELU",
            "OPERATEUR",
            "INDUSTRIEL",
            "COLLECTIVITE",
            "ELU",
            "INDUSTRIEL",
            "ETAT",
            "OPERATEUR",
            "COLLECTIVITE",
            "AUTRE");
    private static final List<String> TERRITORIES = List.of("RURAL", "TOWN", "CITY", "RURAL", "COAST", "TOWN", "RURAL");

    private Rooms() {}

    /** As a stop: colleges in unequal shares, organisations of one to four people, each in one territory type. */
    static Room ofStop(int people, int tables, int rounds) {
        List<Participant> participants = IntStream.range(0, people)
                .mapToObj(i -> new Participant(
                        "r%04d".formatted(i), MIX.get(i % MIX.size()), territory(i), "o" + organisation(i)))
                .toList();
        return new Room(participants, tables(tables, people / tables + 1), Rules.USUAL, rounds);
    }

    /** Ten people belong to four organisations of one, two, three and four. */
    private static int organisation(int person) {
        int place = person % 10;
        return person / 10 * 4 + (place < 1 ? 0 : place < 3 ? 1 : place < 6 ? 2 : 3);
    }

    private static String territory(int person) {
        return TERRITORIES.get(organisation(person) % TERRITORIES.size());
    }

    /** Everybody is alike: only meetings count. */
    static Room ofGolfers(int groups, int size, int rounds) {
        List<Participant> golfers = IntStream.range(0, groups * size)
                .mapToObj(i -> new Participant("g%03d".formatted(i), "GOLFER", "CLUB", null))
                .toList();
        return new Room(golfers, tables(groups, size), Rules.USUAL, rounds);
    }

    /**
     * Colleges cross organisations at random; organisations lie in one territory type and have at most two people a
     * table.
     */
    static Room random(SplittableRandom random) {
        int tables = 1 + random.nextInt(12);
        int people = tables * (1 + random.nextInt(9)) + random.nextInt(tables);
        int colleges = 1 + random.nextInt(7);
        int territories = 1 + random.nextInt(5);
        int organisations = 1 + random.nextInt(people);
        int[] members = new int[organisations];
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int organisation = random.nextInt(organisations);
            boolean known = random.nextInt(4) > 0 && members[organisation] < 2 * tables;
            members[organisation] += known ? 1 : 0;
            participants.add(new Participant(
                    "r" + i,
                    "c" + Math.min(random.nextInt(colleges), random.nextInt(colleges)),
                    "t" + organisation % territories,
                    known ? "o" + organisation : null));
        }
        int larger = people % tables;
        int least = people / tables;
        List<Table> chairs = IntStream.range(0, tables)
                .mapToObj(t -> new Table(t + 1, t < larger ? least + 1 : least + random.nextInt(2)))
                .toList();
        return new Room(participants, chairs, Rules.USUAL, 1 + random.nextInt(2));
    }

    static List<Table> tables(int count, int chairs) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Table(number, chairs))
                .toList();
    }

    /** Each of a college of their own, in one territory type, without organisation. */
    static Room ofStrangers(int people, int tables, int rounds) {
        List<Participant> strangers = IntStream.rangeClosed(1, people)
                .mapToObj(i -> new Participant("p" + i, "c" + i, "t", null))
                .toList();
        return new Room(strangers, tables(tables, people / tables + 1), Rules.USUAL, rounds);
    }

    static Plan plan(Room room, SearchSettings settings) {
        return switch (TablePlanner.plan(room, settings, ProgressListener.NONE)) {
            case PlanOutcome.Planned planned -> planned.plan();
            case PlanOutcome.Refused refused -> throw new AssertionError(refused.reason());
            case PlanOutcome.Cancelled cancelled -> throw new AssertionError(cancelled);
        };
    }

    static Refusal refusal(Room room) {
        return switch (TablePlanner.plan(room, new SearchSettings(1, 0, Emphasis.BALANCE), ProgressListener.NONE)) {
            case PlanOutcome.Planned planned -> throw new AssertionError(planned);
            case PlanOutcome.Refused refused -> refused.reason();
            case PlanOutcome.Cancelled cancelled -> throw new AssertionError(cancelled);
        };
    }
}
