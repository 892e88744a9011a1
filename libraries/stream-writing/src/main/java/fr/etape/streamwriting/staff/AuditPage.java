package fr.etape.streamwriting.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.journal.trail.TrailEntry;
import fr.etape.journal.trail.TrailEvent;
import fr.etape.journal.trail.TrailPage;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
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
     * @param events types of the events that followed
     * @param subject what the first event is about: a person, an invitation, or the stop
     * @param role see {@link AuditDetails}; left out where there is none
     * @param changes see {@link AuditDetails}; left out where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(
            Instant at,
            String stream,
            long position,
            String actor,
            String command,
            List<String> events,
            String subject,
            @Nullable String role,
            List<AuditDetails.Change> changes) {

        private static Item of(TrailEntry entry, AuditDetails details) {
            return new Item(
                    entry.at(),
                    entry.stream().value(),
                    entry.position(),
                    entry.actor(),
                    entry.command(),
                    entry.events().stream().map(TrailEvent::type).toList(),
                    entry.subject(),
                    details.role(),
                    details.changes());
        }
    }

    static AuditPage of(TrailPage page, Function<TrailEntry, AuditDetails> details) {
        return new AuditPage(
                page.entries().stream()
                        .map(entry -> Item.of(entry, details.apply(entry)))
                        .toList(),
                page.next());
    }
}
