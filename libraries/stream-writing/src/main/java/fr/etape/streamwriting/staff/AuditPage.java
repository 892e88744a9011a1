package fr.etape.streamwriting.staff;

import fr.etape.http.Problem;
import fr.etape.http.ProblemType;
import fr.etape.journal.StreamId;
import fr.etape.journal.Trail;
import fr.etape.journal.TrailEntry;
import fr.etape.journal.TrailFilter;
import fr.etape.journal.TrailPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * What was done, the newest first.
 *
 * @param next cursor of the page that follows; null when this is the last
 */
public record AuditPage(List<Item> items, @Nullable String next) {

    private static final int MOST = 100;

    /**
     * One command that had an effect.
     *
     * @param at when it was decided (UTC)
     * @param position of the first of its events in the stream
     * @param actor code of the person or machine that sent it
     * @param subject what the first event is about: a person, an invitation, or the stop
     */
    public record Item(
            Instant at,
            String stream,
            long position,
            String actor,
            String command,
            List<String> events,
            String subject) {

        private static Item of(TrailEntry entry) {
            return new Item(
                    entry.at(),
                    entry.stream().value(),
                    entry.position(),
                    entry.actor(),
                    entry.command(),
                    entry.events(),
                    entry.subject());
        }
    }

    /**
     * The answer to whoever may read it.
     *
     * @param limit entries of a page; between 1 and 100, whatever was asked for
     * @param cursor the member {@code next} of the page before; any other text is refused with 400
     */
    public static ResponseEntity<AuditPage> of(
            Trail trail, List<StreamId> streams, TrailFilter filter, int limit, @Nullable String cursor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(of(read(trail, streams, filter, Math.clamp(limit, 1, MOST), cursor)));
    }

    private static TrailPage read(
            Trail trail, List<StreamId> streams, TrailFilter filter, int limit, @Nullable String cursor) {
        try {
            return trail.read(streams, filter, limit, cursor);
        } catch (IllegalArgumentException e) {
            throw new Problem(ProblemType.UNREADABLE, "The cursor is none that an earlier page gave.");
        }
    }

    private static AuditPage of(TrailPage page) {
        return new AuditPage(page.entries().stream().map(Item::of).toList(), page.next());
    }
}
