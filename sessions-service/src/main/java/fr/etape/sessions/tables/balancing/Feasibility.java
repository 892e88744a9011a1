package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.Refusal.MoreTablesThanPeople;
import fr.etape.sessions.tables.balancing.Refusal.OrganisationTooLarge;
import fr.etape.sessions.tables.balancing.Refusal.TableTooSmall;
import fr.etape.sessions.tables.balancing.Refusal.TablesWithoutFacilitator;
import fr.etape.sessions.tables.balancing.Refusal.TooFewAccessibleSeats;
import fr.etape.sessions.tables.balancing.Refusal.TooFewChairs;
import fr.etape.sessions.tables.balancing.Refusal.TooFewLargeTables;
import fr.etape.sessions.tables.balancing.Refusal.TooManyApart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the hard rules can be kept, as far as counting tells. No reason found does not mean that there is a plan:
 * whether people who must not meet fit at the tables is the colouring of a graph.
 */
public final class Feasibility {

    private final Room room;
    private final int people;
    private final TableSizes sizes;
    private final List<Refusal> reasons = new ArrayList<>();

    private Feasibility(Room room) {
        this.room = room;
        people = room.participants().size();
        sizes = TableSizes.of(people, room.tables().size());
    }

    /**
     * The reason about the fewest people; among equal ones that of the rule that comes first. Empty if there is none.
     */
    public static Optional<Refusal> smallestReason(Room room) {
        return smallestOf(room, reason -> true);
    }

    static Optional<Refusal> smallestOf(Room room, Predicate<Refusal> that) {
        Feasibility feasibility = new Feasibility(room);
        feasibility.checkSizes();
        feasibility.checkFacilitators();
        feasibility.checkOrganisations();
        feasibility.checkAccessibleSeats();
        feasibility.checkApart();
        feasibility.reasons.addAll(GroupChecks.reasons(room));
        return feasibility.reasons.stream().filter(that).min(Comparator.comparingInt(Refusal::people));
    }

    private void checkSizes() {
        int chairs = room.tables().stream().mapToInt(Table::chairs).sum();
        refuseIf(chairs < people, new TooFewChairs(people, chairs));
        refuseIf(
                people < room.tables().size(),
                new MoreTablesThanPeople(people, room.tables().size()));
        if (chairs < people) {
            return;
        }
        for (Table table : room.tables()) {
            refuseIf(table.chairs() < sizes.least(), new TableTooSmall(table.number(), table.chairs(), sizes.least()));
        }
        int largeEnough = Math.toIntExact(sizes.largeEnough(room.tables()));
        refuseIf(largeEnough < sizes.larger(), new TooFewLargeTables(sizes.most(), sizes.larger(), largeEnough));
    }

    private void checkFacilitators() {
        SortedSet<Integer> without = room.tables().stream()
                .filter(table -> table.facilitator() == null)
                .map(Table::number)
                .collect(Collectors.toCollection(TreeSet::new));
        refuseIf(room.rules().facilitatorAtEachTable() && !without.isEmpty(), new TablesWithoutFacilitator(without));
    }

    private void checkOrganisations() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Participant participant : room.participants()) {
            if (participant.organisation() != null) {
                counts.merge(participant.organisation(), 1, Integer::sum);
            }
        }
        int most = room.rules().colleaguesAtMost() * room.tables().size();
        counts.forEach(
                (organisation, count) -> refuseIf(count > most, new OrganisationTooLarge(organisation, count, most)));
    }

    private void checkAccessibleSeats() {
        int needed = room.rules().accessible().size();
        int seats = room.tables().stream().mapToInt(Table::accessibleSeats).sum();
        refuseIf(seats < needed, new TooFewAccessibleSeats(needed, seats));
    }

    private void checkApart() {
        int tables = room.tables().size();
        room.rules().apart().stream()
                .filter(set -> set.size() > tables)
                .forEach(set -> reasons.add(new TooManyApart(set.size(), tables)));
    }

    private void refuseIf(boolean impossible, Refusal reason) {
        if (impossible) {
            reasons.add(reason);
        }
    }
}
