package fr.etape.sessions.tables.balancing;

/**
 * @param spent iterations until now
 * @param of iterations at most
 */
public record Progress(long spent, long of) {}
