package fr.etape.sessions.tables.balancing;

/**
 * What a plan is good at, besides keeping the hard rules.
 *
 * @param attribute name of the further attribute; empty for the others
 */
public record Goal(Kind kind, String attribute) {

    public enum Kind {
        /** As many people at each table. Always met in a plan; at the door it may not be. */
        SIZE,
        /** Nobody sits with the same person in two rounds (S1). */
        REPEATS,
        /** Each table has the mix of colleges of the room (S2). */
        COLLEGE,
        /** Each table has the mix of territory types of the room (S3). */
        TERRITORY,
        /** Organisations of two or more are spread over the tables (S4). */
        ORGANISATION,
        /** Each table has the mix of the room in one more attribute. */
        FURTHER
    }

    public static final Goal SIZE = new Goal(Kind.SIZE, "");
    public static final Goal REPEATS = new Goal(Kind.REPEATS, "");
    public static final Goal COLLEGE = new Goal(Kind.COLLEGE, "");
    public static final Goal TERRITORY = new Goal(Kind.TERRITORY, "");
    public static final Goal ORGANISATION = new Goal(Kind.ORGANISATION, "");

    public static Goal further(String attribute) {
        return new Goal(Kind.FURTHER, attribute);
    }
}
