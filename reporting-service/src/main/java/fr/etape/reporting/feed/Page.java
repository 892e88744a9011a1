package fr.etape.reporting.feed;

import fr.etape.reporting.archive.ArchivedEvent;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next events of one stream, taken one after the other. */
final class Page {

    private final Kind kind;
    private final String stream;
    private final List<ArchivedEvent> events;
    private final boolean mayHaveMore;
    private int taken;

    Page(Kind kind, String stream, List<ArchivedEvent> events, boolean mayHaveMore) {
        this.kind = kind;
        this.stream = stream;
        this.events = events;
        this.mayHaveMore = mayHaveMore;
    }

    /** The page whose next event was decided first; null when all are exhausted. */
    static @Nullable Page earliest(List<Page> pages) {
        return pages.stream()
                .filter(page -> !page.isExhausted())
                .min(Comparator.comparing(page -> page.events.get(page.taken).occurredAt()))
                .orElse(null);
    }

    ArchivedEvent take() {
        return events.get(taken++);
    }

    boolean isExhausted() {
        return taken == events.size();
    }

    boolean mayHaveMore() {
        return mayHaveMore;
    }

    Kind kind() {
        return kind;
    }

    String stream() {
        return stream;
    }
}
