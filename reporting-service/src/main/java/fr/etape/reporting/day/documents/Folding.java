package fr.etape.reporting.day.documents;

import fr.etape.contracts.StopEvent;
import fr.etape.reporting.archive.ArchivedEvent;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One more archived event of a part. */
final class Folding {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Folding() {}

    static PartAt next(DayStream stream, PartAt part, ArchivedEvent event) {
        return part.after(event.position(), event.occurredAt(), read(stream, event));
    }

    private static @Nullable StopEvent read(DayStream stream, ArchivedEvent event) {
        Class<? extends StopEvent> type = stream.recordOf(event.type());
        return type == null ? null : JSON.readValue(event.payload(), type);
    }
}
