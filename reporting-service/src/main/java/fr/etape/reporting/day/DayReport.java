package fr.etape.reporting.day;

import fr.etape.reporting.day.parts.Bookings;
import fr.etape.reporting.day.parts.Contributions;
import fr.etape.reporting.day.parts.Feedback;
import fr.etape.reporting.day.parts.Part;
import fr.etape.reporting.day.parts.People;
import fr.etape.reporting.day.parts.Programme;
import fr.etape.reporting.day.parts.Tables;
import fr.etape.reporting.day.parts.Votes;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of the day of one stop: a part of each stream, and how far each goes.
 *
 * @param announcement that held when the latest of these events was decided; null where it is not known
 */
public record DayReport(
        String stopId,
        Map<DayStream, PartAt> parts,
        @Nullable Announcement announcement) {

    public DayReport {
        parts = Map.copyOf(parts);
    }

    public boolean rehearsal() {
        return parts.values().stream().anyMatch(PartAt::rehearsal);
    }

    /** Position of the last event of each stream that has begun, in the order of {@link DayStream}. */
    public Map<String, Long> positions() {
        Map<String, Long> positions = new LinkedHashMap<>();
        new EnumMap<>(parts).forEach((stream, part) -> positions.put(stream.code(), part.position()));
        return positions;
    }

    /** When the latest of these events was decided (UTC, milliseconds). */
    public Instant occurredAt() {
        return occurredAt(parts);
    }

    /** The same of parts. */
    public static Instant occurredAt(Map<DayStream, PartAt> parts) {
        return parts.values().stream()
                .map(PartAt::occurredAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    public People people() {
        return part(DayStream.REGISTRATIONS, People.class);
    }

    public Programme programme() {
        return part(DayStream.PROGRAMME, Programme.class);
    }

    public Bookings bookings() {
        return part(DayStream.BOOKINGS, Bookings.class);
    }

    public Tables tables() {
        return part(DayStream.TABLES, Tables.class);
    }

    public Contributions contributions() {
        return part(DayStream.CONTRIBUTIONS, Contributions.class);
    }

    public Votes votes() {
        return part(DayStream.VOTES, Votes.class);
    }

    public Feedback feedback() {
        return part(DayStream.FEEDBACK, Feedback.class);
    }

    private <P extends Part> P part(DayStream stream, Class<P> type) {
        PartAt known = parts.get(stream);
        return type.cast(known == null ? stream.before() : known.part());
    }
}
