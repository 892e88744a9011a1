package fr.etape.web.staff.audit;

import fr.etape.web.site.list.ListAddress;
import fr.etape.web.site.list.ListPage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages around a page of the log. The services page towards the past only, so the address remembers where the pages
 * up to the present one begin.
 */
final class AuditPages {

    /** Keeps addresses short. From later pages, the way back ends at the first page. */
    private static final int REMEMBERED = 40;

    private AuditPages() {}

    /**
     * @param latest address of the first page
     * @param before where the present page begins; null for the first
     * @param back where the pages between the first and the present one begin
     * @param older where the next page begins; null on the last
     */
    static ListPage.Pages around(
            ListAddress latest, @Nullable Instant before, List<Instant> back, @Nullable Instant older) {
        ListAddress next = older == null ? null : page(latest, older, passed(before, back));
        if (before == null) {
            return new ListPage.Pages(null, null, next);
        }
        ListAddress previous = back.isEmpty() ? latest : page(latest, back.getLast(), back.subList(0, back.size() - 1));
        return new ListPage.Pages(latest, previous, next);
    }

    private static List<Instant> passed(@Nullable Instant before, List<Instant> back) {
        List<Instant> all = before == null
                ? back
                : Stream.concat(back.stream(), Stream.of(before)).toList();
        return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    }

    private static ListAddress page(ListAddress latest, Instant before, List<Instant> back) {
        return latest.with("back", back.stream().map(Instant::toString).collect(Collectors.joining(",")))
                .with("before", before);
    }
}
