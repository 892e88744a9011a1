package fr.etape.rehearsal.http;

/**
 * Programs of the staff, as which a rehearsal calls.
 *
 * @param organiser opens the stops and runs them
 * @param committee compares them
 */
public record Callers(Tokens organiser, Tokens committee) {}
