package fr.etape.reporting.indicators;

/** What a value is given in, and with it what may be done to compare two. */
public enum Unit {
    /** How many. Two stops differ by their size; shown beside each other, never called different. */
    NUMBER,
    /** x of n; value 0 to 1. */
    RATE,
    /** A figure of its own, 0 to 1 or as the formula says. */
    MEASURE,
    /** Shares of groups that make one whole. */
    PROFILE,
    /** Figures over days, given beside the indicators. */
    CURVE
}
