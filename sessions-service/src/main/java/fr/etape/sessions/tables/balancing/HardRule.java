package fr.etape.sessions.tables.balancing;

/** What no plan may break. */
public enum HardRule {
    /** H1: everybody has one table in each round; sizes of tables differ by at most one, within their chairs. */
    SIZES,
    /** H2: where facilitators are required, each table has one. */
    FACILITATORS,
    /** H3: at most so many people of one organisation at a table. */
    COLLEAGUES,
    /** H4: who needs an accessible seat has one. */
    ACCESSIBLE_SEATS,
    /** H5: these sit at one table in every round. */
    TOGETHER,
    /** H5: no two of these sit at one table. */
    APART,
    /** H6, and H2 for facilitators who are participants. */
    PINS
}
