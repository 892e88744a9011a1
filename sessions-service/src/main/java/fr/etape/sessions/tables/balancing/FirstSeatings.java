package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.Refusal.RulesClash;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Seats all rounds by {@link FirstSeating}, or names the rules that cannot be kept together. */
final class FirstSeatings {

    private static final Set<HardRule> CAN_BE_DROPPED = EnumSet.of(
            HardRule.COLLEAGUES, HardRule.ACCESSIBLE_SEATS, HardRule.TOGETHER, HardRule.APART, HardRule.PINS);

    private FirstSeatings() {}

    /** Takes everybody from where they sit. @return empty if everybody is seated */
    static Optional<Refusal> seat(Seats seats, SplittableRandom random) {
        for (int round = 0; round < seats.room.rounds; round++) {
            for (int person = 0; person < seats.room.people; person++) {
                seats.move(round, person, Seats.NOWHERE);
            }
        }
        for (int round = 0; round < seats.room.rounds; round++) {
            FirstSeating.Result result = FirstSeating.seat(seats, round, random);
            if (result != FirstSeating.Result.FOUND) {
                return Optional.of(clash(seats.room.room, round, random, result));
            }
        }
        return Optional.empty();
    }

    /** Drops one rule after the other, for good if the others still clash. */
    private static RulesClash clash(Room room, int round, SplittableRandom random, FirstSeating.Result result) {
        SortedSet<HardRule> rules = new TreeSet<>(CAN_BE_DROPPED);
        Room smallest = room;
        for (HardRule rule : CAN_BE_DROPPED) {
            Room without = smallest.with(without(smallest.rules(), rule));
            if (FirstSeating.seat(new Seats(new NumberedRoom(without)), round, random) == result) {
                smallest = without;
                rules.remove(rule);
            }
        }
        return new RulesClash(room.participants().size(), round + 1, rules, result == FirstSeating.Result.IMPOSSIBLE);
    }

    private static Rules without(Rules rules, HardRule rule) {
        return switch (rule) {
            case COLLEAGUES -> rules.withColleagues(Integer.MAX_VALUE);
            case ACCESSIBLE_SEATS -> rules.withAccessible(Set.of());
            case TOGETHER -> rules.withTogether(List.of());
            case APART -> rules.withApart(List.of());
            case PINS -> rules.withPins(List.of());
            case SIZES, FACILITATORS -> rules;
        };
    }
}
