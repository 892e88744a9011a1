package fr.etape.sessions.tables.balancing;

/**
 * A participant has to sit at a table (H6), for whatever reason: the reason is not known here.
 *
 * @param round from 1; {@link #EVERY_ROUND} for all
 * @param table its number
 */
public record Pin(String registrationId, int round, int table) {

    public static final int EVERY_ROUND = 0;

    public static Pin inEveryRound(String registrationId, int table) {
        return new Pin(registrationId, EVERY_ROUND, table);
    }

    boolean holdsIn(int otherRound) {
        return round == EVERY_ROUND || round == otherRound;
    }
}
