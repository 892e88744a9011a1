package fr.etape.web.staff.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A round with names. */
record SeatedRound(int round, List<SeatedTable> tables) {

    /**
     * @param facilitator name of who leads it, or the code where no name is known; null for nobody
     * @param people names in alphabetical order, as far as they can be told
     * @param seated how many sit there, with or without a name
     */
    record SeatedTable(
            int table,
            @Nullable String facilitator,
            @Nullable String code,
            List<String> people,
            int seated) {

        public int unnamed() {
            return seated - people.size();
        }
    }

    static List<SeatedRound> of(List<Seats.Round> rounds, Map<String, String> people, Map<String, String> team) {
        return rounds.stream()
                .map(round -> new SeatedRound(
                        round.round(),
                        round.tables().stream()
                                .map(table -> named(table, people, team))
                                .sorted(Comparator.comparingInt(SeatedTable::table))
                                .toList()))
                .toList();
    }

    private static SeatedTable named(Seats.Table table, Map<String, String> people, Map<String, String> team) {
        String leader = table.facilitator();
        return new SeatedTable(
                table.table(),
                leader == null ? null : team.getOrDefault(leader, leader),
                table.code(),
                table.seats().stream()
                        .filter(people::containsKey)
                        .map(people::get)
                        .sorted()
                        .toList(),
                table.seats().size());
    }
}
