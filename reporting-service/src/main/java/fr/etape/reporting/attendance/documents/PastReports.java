package fr.etape.reporting.attendance.documents;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.reporting.archive.Archive;
import fr.etape.reporting.archive.ArchivedEvent;
import fr.etape.reporting.attendance.StopReport;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reports as they stood, made again from the archive. The cost grows with the number of events up to then. */
@Repository
public class PastReports {

    private final Archive archive;
    private final Map<String, ObjectReader> readers;

    PastReports(Archive archive) {
        this.archive = archive;
        this.readers = EventTypes.of(RegistrationsEvent.class).all().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> JsonMapper.shared().readerFor(entry.getValue())));
    }

    /** After the event at this position; null when there is none. */
    public @Nullable StopReport asOfPosition(String stopId, long position) {
        StopReport report = fold(stopId, position, event -> true);
        return report.position() == position ? report : null;
    }

    /**
     * Before the first event that was decided after this instant; null when there was none yet. An event whose clock
     * was behind that of the event before it still counts.
     */
    public @Nullable StopReport asOf(String stopId, Instant instant) {
        StopReport report =
                fold(stopId, Long.MAX_VALUE, event -> !event.occurredAt().isAfter(instant));
        return report.position() == 0 ? null : report;
    }

    private StopReport fold(String stopId, long last, Predicate<ArchivedEvent> wanted) {
        StopReport[] report = {StopReport.before(stopId)};
        archive.read(RegistrationsEvent.STREAM.of(stopId), last, event -> {
            if (!wanted.test(event)) {
                return false;
            }
            report[0] = report[0].after(event.position(), event.occurredAt(), read(event));
            return true;
        });
        return report[0];
    }

    private @Nullable RegistrationsEvent read(ArchivedEvent event) {
        ObjectReader reader = readers.get(event.type());
        return reader == null ? null : reader.readValue(event.payload());
    }
}
