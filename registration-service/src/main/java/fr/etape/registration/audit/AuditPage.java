package fr.etape.registration.audit;

import fr.etape.journal.TrailEntry;
import fr.etape.journal.TrailPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the page that follows, with older entries; null when this is the last */
record AuditPage(List<Item> items, @Nullable String next) {

    /**
     * @param at UTC
     * @param position of the first of its events
     * @param actor code of the person
     * @param events types, in their order
     */
    record Item(
            Instant at,
            String stream,
            long position,
            String actor,
            String command,
            List<String> events,
            String subject) {

        static Item of(TrailEntry entry) {
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
