package fr.etape.sessions.programme;

/** What may be wrong with a session, in the order in which it is told. */
public enum SessionFault {
    NO_SUCH_ROOM,
    STARTS_BEFORE_DAY,
    ENDS_AFTER_DAY,
    ENDS_BEFORE_START,
    /** An atelier has at least one. */
    SEATS_MISSING,
    SEATS_ABOVE_ROOM,
    /** Only an atelier has seats. */
    SEATS_WITHOUT_ATELIER,
    /** A round has a number from 1 to 4. */
    ROUND_MISSING,
    ROUND_TAKEN,
    /** A round begins after the one before it has ended. */
    ROUND_OUT_OF_ORDER,
    /** Only a round has a number. */
    ROUND_WITHOUT_ROUND
}
