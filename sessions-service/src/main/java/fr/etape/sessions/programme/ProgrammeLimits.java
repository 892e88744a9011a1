package fr.etape.sessions.programme;

/**
 * How much a programme may hold, so that one publication stays one small event.
 *
 * @param rooms of a stop at most
 * @param sessions of a stop at most
 */
public record ProgrammeLimits(int rooms, int sessions) {}
