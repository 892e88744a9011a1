package fr.etape.sessions.tables.balancing;

import java.util.Set;
import java.util.SortedSet;

/** Why no plan is computed: the smallest reason that was found. Facts, from which pages make sentences. */
public sealed interface Refusal {

    /** A reason about fewer people is smaller, and easier to mend. */
    int people();

    /** H1. */
    record TooFewChairs(int people, int chairs) implements Refusal {}

    /** H1: a table would stay empty. */
    record MoreTablesThanPeople(int people, int tables) implements Refusal {}

    /** H1: it has fewer chairs than each table must seat. */
    record TableTooSmall(int table, int chairs, int needed) implements Refusal {
        @Override
        public int people() {
            return needed;
        }
    }

    /**
     * H1: so many tables must seat one person more.
     *
     * @param size of those tables
     */
    record TooFewLargeTables(int size, int needed, int available) implements Refusal {
        @Override
        public int people() {
            return size * needed;
        }
    }

    /** H2. */
    record TablesWithoutFacilitator(SortedSet<Integer> tables) implements Refusal {
        @Override
        public int people() {
            return tables.size();
        }
    }

    /** H3: by the pigeonhole principle. */
    record OrganisationTooLarge(String organisation, int people, int most) implements Refusal {}

    /** H4. */
    record TooFewAccessibleSeats(int people, int seats) implements Refusal {}

    /** H5: no two of them may share a table, and there are fewer tables. */
    record TooManyApart(int people, int tables) implements Refusal {}

    /**
     * H6: they, or those who must sit with them, have to be at two tables at once.
     *
     * @param round from 1
     */
    record PinnedTwice(Set<String> group, int round, SortedSet<Integer> tables) implements Refusal {
        @Override
        public int people() {
            return group.size();
        }
    }

    /**
     * The members of a group must sit at one table, and cannot.
     *
     * @param group registration ids: who must sit together, or who is pinned to one table
     * @param rule that they would break there
     * @param most how many of them the rule allows at one table
     */
    record GroupBreaksRule(Set<String> group, HardRule rule, int most) implements Refusal {
        @Override
        public int people() {
            return group.size();
        }

        /** Who must not sit with whom belongs in no log. */
        @Override
        public String toString() {
            return "GroupBreaksRule[group=%d, rule=%s, most=%d]".formatted(group.size(), rule, most);
        }
    }

    /**
     * Counting finds nothing wrong, but the rules cannot be kept together.
     *
     * @param round from 1
     * @param rules if one of them is dropped, there is a plan or no proof that there is none
     * @param proven true if all seatings were ruled out; false if none was found
     */
    record RulesClash(int people, int round, SortedSet<HardRule> rules, boolean proven) implements Refusal {}
}
