package fr.etape.web.visitor.programme;

import org.jspecify.annotations.Nullable;

/**
 * A session in the words of one language.
 *
 * @param day for a stop of several days the day of this session; null otherwise
 * @param isoStart for programs, with its offset
 * @param from hour of the place, for instance "9 h 30"
 */
public record SessionView(
        String id,
        Programme.Kind kind,
        String title,
        @Nullable String description,
        @Nullable String room,
        @Nullable String day,
        String isoStart,
        String from,
        String to,
        @Nullable Integer seats,
        @Nullable Integer round) {}
