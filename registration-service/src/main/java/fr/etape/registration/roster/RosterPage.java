package fr.etape.registration.roster;

import fr.etape.registration.admission.documents.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page; null on the last */
record RosterPage(List<RosterItem> items, @Nullable String next) {

    /** @param found one more than the page shows, if there are more */
    static RosterPage of(List<Listing.Entry> found, int most, boolean withAddresses) {
        List<Listing.Entry> shown = found.subList(0, Math.min(most, found.size()));
        return new RosterPage(
                shown.stream()
                        .map(entry -> RosterItem.of(entry.registration(), withAddresses))
                        .toList(),
                found.size() > most ? Long.toString(shown.getLast().position()) : null);
    }
}
