package fr.etape.sessions.tables.balancing;

/**
 * How many repeated meetings no plan can avoid. Pairs that must sit together are not counted, neither here nor in
 * plans.
 *
 * <p>Two counts; the larger holds. All pairs: what is seated together over all rounds, less the pairs that there are.
 * Pigeonholes: in each later round the people of a table of the first round spread over the tables, and some of them
 * meet again where there are more people than tables.
 */
final class RepeatsBound {

    private RepeatsBound() {}

    static long of(NumberedRoom room) {
        long together =
                room.blocks.stream().mapToLong(block -> pairs(block.length)).sum();
        long perRound = TableSizes.leastPairs(room.people, room.tables) - together;
        long allPairs = room.rounds * perRound - (pairs(room.people) - together);
        TableSizes sizes = room.sizes;
        long again = (room.tables - sizes.larger()) * TableSizes.leastPairs(sizes.least(), room.tables)
                + sizes.larger() * TableSizes.leastPairs(sizes.most(), room.tables);
        long pigeonholes = (room.rounds - 1) * (again - together);
        return Math.max(0, Math.max(allPairs, pigeonholes));
    }

    private static long pairs(long people) {
        return people * (people - 1) / 2;
    }
}
