package fr.etape.contracts.registrations;

/** Why a check-in did not count. */
public enum UndoReason {
    /** It was made by mistake, or to try the scanner. */
    MISTAKE,
    /** The ticket belongs to somebody else. */
    WRONG_PERSON,
    /** They left at once. */
    LEFT_AGAIN
}
