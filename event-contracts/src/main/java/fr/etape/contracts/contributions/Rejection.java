package fr.etape.contracts.contributions;

/** Why a contribution is not used. */
public enum Rejection {
    /** Not about connected territories. */
    OFF_TOPIC,
    /** Another contribution of the same table says the same. */
    DUPLICATE,
    /** Nobody can tell what is meant. */
    UNCLEAR,
    /** Names somebody, or says who they are. */
    PERSONAL_DATA,
    /** Insults, or calls for something that is against the law. */
    OFFENSIVE
}
