package fr.etape.sessions.programme;

import org.jspecify.annotations.Nullable;

/**
 * A room as organisers describe it.
 *
 * @param name as it is written on its door, the same in all languages
 * @param capacity people that it holds, at least 1; null when it is not known
 */
public record RoomDetails(String name, @Nullable Integer capacity) {}
