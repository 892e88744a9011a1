package fr.etape.registration.roster;

import fr.etape.registration.admission.documents.ListCursor;
import fr.etape.registration.admission.documents.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the registrations of a stop.
 *
 * @param total how many registrations match, on all pages
 * @param before how many of them come before this page
 * @param previous cursor of the page before; null on the first
 * @param next cursor of the page that follows; null on the last
 */
record RosterPage(
        List<RosterItem> items,
        long total,
        long before,
        @Nullable String previous,
        @Nullable String next) {

    static RosterPage of(Listing.Page page, boolean withAddresses) {
        return new RosterPage(
                page.registrations().stream()
                        .map(registration -> RosterItem.of(registration, withAddresses))
                        .toList(),
                page.total(),
                page.before(),
                cursor(page.previous()),
                cursor(page.next()));
    }

    private static @Nullable String cursor(@Nullable ListCursor cursor) {
        return cursor == null ? null : RosterQuery.cursor(cursor);
    }
}
