package fr.etape.streamwriting.staff;

import fr.etape.journal.trail.TrailEntry;
import fr.etape.journal.trail.TrailPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, newest first.
 *
 * @param next cursor of the page that follows; null when this is the last
 */
public record AuditPage(List<Item> items, @Nullable String next) {

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

    static AuditPage of(TrailPage page) {
        return new AuditPage(page.entries().stream().map(Item::of).toList(), page.next());
    }
}
