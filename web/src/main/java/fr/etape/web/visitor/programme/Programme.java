package fr.etape.web.visitor.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme, as the gateway serves it.
 *
 * @param version 0 while nothing is published
 */
public record Programme(int version, List<Session> sessions) {

    static final Programme NONE = new Programme(0, List.of());

    public enum Kind {
        PLENARY,
        ATELIER,
        ROUND,
        BREAK
    }

    /**
     * @param startsAt with the offset of the place
     * @param revision only in a draft
     */
    public record Session(
            String sessionId,
            Kind kind,
            Words title,
            @Nullable Words description,
            @Nullable Room room,

            @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            OffsetDateTime startsAt,

            @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            OffsetDateTime endsAt,

            @Nullable Integer seats,
            @Nullable Integer round,
            @Nullable Integer revision) {}

    public record Words(String fr, @Nullable String en) {

        String in(String language) {
            return language.equals("en") && en != null ? en : fr;
        }
    }

    public record Room(String roomId, String name) {}
}
