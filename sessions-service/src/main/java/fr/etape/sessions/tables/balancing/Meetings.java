package fr.etape.sessions.tables.balancing;

/** In how many rounds each two people sit together. Empty if there is one round only: then nothing can repeat. */
final class Meetings {

    private final int people;
    private final boolean counted;
    private final byte[] rounds;

    Meetings(NumberedRoom room) {
        people = room.people;
        counted = room.rounds > 1;
        rounds = new byte[counted ? people * people : 0];
        room.blocks.stream()
                .filter(block -> counted && block.length > 1)
                .forEach(block -> leaveOut(block, room.rounds));
    }

    /** Those who must sit together start so far below zero that they never repeat. */
    private void leaveOut(int[] block, int of) {
        for (int one : block) {
            for (int other : block) {
                rounds[one * people + other] = (byte) -of;
            }
        }
    }

    /** The person is not at the table yet. @return how many repeats this adds */
    int meet(int person, Occupancy seated, int table) {
        int repeats = 0;
        for (int chair = 0; counted && chair < seated.size[table]; chair++) {
            int other = seated.people[table][chair];
            repeats += rounds[person * people + other]++ > 0 ? 1 : 0;
            rounds[other * people + person]++;
        }
        return repeats;
    }

    /** The person has left the table. @return how many repeats this takes away */
    int part(int person, Occupancy seated, int table) {
        int repeats = 0;
        for (int chair = 0; counted && chair < seated.size[table]; chair++) {
            int other = seated.people[table][chair];
            repeats += --rounds[person * people + other] > 0 ? 1 : 0;
            rounds[other * people + person]--;
        }
        return repeats;
    }

    int costOfSwap(Occupancy seated, int one, int other) {
        return counted ? costOfSwapAt(seated, one, other) + costOfSwapAt(seated, other, one) : 0;
    }

    /** At the table that one person leaves for another one to come. */
    private int costOfSwapAt(Occupancy seated, int leaves, int comes) {
        int table = seated.tableOf[leaves];
        int[] there = seated.people[table];
        int cost = 0;
        for (int chair = 0; chair < seated.size[table]; chair++) {
            int neighbour = there[chair];
            if (neighbour != leaves) {
                cost += rounds[comes * people + neighbour] > 0 ? 1 : 0;
                cost -= rounds[leaves * people + neighbour] > 1 ? 1 : 0;
            }
        }
        return cost;
    }
}
