package fr.etape.web.staff.door;

/** Why a check-in did not count. The words are {@code undo.<reason>} in the bundles. */
enum UndoReason {
    MISTAKE,
    WRONG_PERSON,
    LEFT_AGAIN
}
