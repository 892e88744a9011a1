package fr.etape.contracts.team;

/** What somebody may do at one stop. A person can have several, and others at other stops. */
public enum Role {
    /** Prepares and runs the stop, and says who else works at it. */
    ORGANISER,
    /** Lets people in. */
    DOOR,
    /** Leads a table, and writes down what it finds. */
    FACILITATOR,
    /** Reads the stop's figures and events, from another system or another body. */
    PARTNER
}
