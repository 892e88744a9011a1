package fr.etape.reporting.day.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.etape.reporting.archive.Archive;
import fr.etape.reporting.archive.ArchivedEvent;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/**
 * Parts as they are now: what was made of a stream before, and the events that were archived since. Nothing is written,
 * so a registration costs the same at a stop of any size; the first question after a start reads the whole stream.
 */
@Repository
public class LiveDays {

    private static final int AT_ONCE = 5_000;

    private final Archive archive;
    private final Cache<String, PartAt> known;

    LiveDays(Archive archive, LiveDayLimits limits) {
        this.archive = archive;
        this.known = Caffeine.newBuilder()
                .maximumSize((long) limits.stops() * DayStream.values().length)
                .build();
    }

    /** What there is of a stop; empty when nothing is known of it. */
    public Map<DayStream, PartAt> find(String stopId) {
        Map<DayStream, PartAt> parts = new EnumMap<>(DayStream.class);
        for (DayStream stream : DayStream.values()) {
            PartAt part = upToDate(stream, stream.of(stopId));
            if (part.position() > 0) {
                parts.put(stream, part);
            }
        }
        return parts;
    }

    private PartAt upToDate(DayStream stream, String name) {
        PartAt earlier = known.getIfPresent(name);
        PartAt part = earlier == null ? PartAt.before(stream) : earlier;
        List<ArchivedEvent> next;
        do {
            next = archive.after(name, part.position(), AT_ONCE);
            for (ArchivedEvent event : next) {
                part = Folding.next(stream, part, event);
            }
            if (!next.isEmpty()) {
                known.asMap().merge(name, part, LiveDays::further);
            }
        } while (next.size() == AT_ONCE);
        return part;
    }

    private static PartAt further(PartAt one, PartAt other) {
        return one.position() < other.position() ? other : one;
    }
}
