package fr.etape.sessions.tables.balancing;

/**
 * Somebody gets up from one table and sits down at another one. A swap is two moves.
 *
 * @param from number of the table
 * @param to number of the table
 */
public record Move(String registrationId, int from, int to) {}
