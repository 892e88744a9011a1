package fr.etape.reporting.day.documents;

import fr.etape.reporting.archive.Archive;
import fr.etape.reporting.archive.ArchivedEvent;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Repository;

/**
 * Parts as they stood, made again from the archive. The cost grows with the number of events up to then: {@link
 * LiveDays} are asked for the present.
 */
@Repository
public class PastDays {

    private final Archive archive;

    PastDays(Archive archive) {
        this.archive = archive;
    }

    /**
     * After these positions; streams that are not named had not begun. Empty when a stream does not go as far as its
     * position.
     */
    public Map<DayStream, PartAt> asOf(String stopId, Map<DayStream, Long> positions) {
        Map<DayStream, PartAt> parts = new EnumMap<>(DayStream.class);
        for (Map.Entry<DayStream, Long> entry : positions.entrySet()) {
            PartAt part = fold(entry.getKey(), stopId, entry.getValue(), event -> true);
            if (part.position() != entry.getValue()) {
                return Map.of();
            }
            parts.put(entry.getKey(), part);
        }
        return parts;
    }

    /** In each stream, before the first event that was decided after this instant. */
    public Map<DayStream, PartAt> asOf(String stopId, Instant instant) {
        Map<DayStream, PartAt> parts = new EnumMap<>(DayStream.class);
        for (DayStream stream : DayStream.values()) {
            PartAt part = fold(
                    stream, stopId, Long.MAX_VALUE, event -> !event.occurredAt().isAfter(instant));
            if (part.position() > 0) {
                parts.put(stream, part);
            }
        }
        return parts;
    }

    private PartAt fold(DayStream stream, String stopId, long last, Predicate<ArchivedEvent> wanted) {
        PartAt[] part = {PartAt.before(stream)};
        archive.read(stream.of(stopId), last, event -> {
            if (!wanted.test(event)) {
                return false;
            }
            part[0] = Folding.next(stream, part[0], event);
            return true;
        });
        return part[0];
    }
}
