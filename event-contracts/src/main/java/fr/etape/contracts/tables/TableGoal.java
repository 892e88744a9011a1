package fr.etape.contracts.tables;

/** What a table plan is measured by. */
public enum TableGoal {
    /** As many people at each table. */
    SIZE,
    /** Nobody sits with the same person in two rounds. */
    REPEATS,
    /** Each table has the mix of colleges of the room. */
    COLLEGE,
    /** Each table has the mix of territory types of the room. */
    TERRITORY,
    /** People of one organisation are spread over the tables. */
    ORGANISATION
}
