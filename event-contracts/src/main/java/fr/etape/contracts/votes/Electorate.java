package fr.etape.contracts.votes;

/** Who may vote on a question. */
public enum Electorate {
    /** Everybody who holds a seat. */
    SEATED,
    /** Everybody who holds a seat and was let in at the door. */
    PRESENT
}
