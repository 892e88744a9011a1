package fr.etape.sessions.programme;

import java.time.Instant;

/**
 * What the programme has to know of its stop.
 *
 * @param startsAt when the day begins (UTC)
 * @param endsAt when it ends (UTC)
 * @param closed whether nothing may be changed any more
 */
public record StopDay(String stopId, boolean rehearsal, Instant startsAt, Instant endsAt, boolean closed) {}
