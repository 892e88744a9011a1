package fr.etape.contracts.tables;

/** Why seats changed after publication. */
public enum ReseatingCause {
    /** Somebody came in who had no seat, and took a free chair. Nobody else moved. */
    ARRIVAL,
    /** An organiser picked a point of the curve of moves against balance. */
    ORGANISER
}
