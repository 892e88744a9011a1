package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.lots.PublicSource;
import fr.etape.sessions.bookings.draw.rule.Profile;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import java.util.ArrayList;
import java.util.List;

/**
 * A draw and what followed from it: all that is published.
 *
 * @param codes revealed so far, the first one first
 * @param rows everybody on the list, lowest lot first
 * @param releases in the order in which they happened
 */
public record Draw(
        Commitment commitment,
        ClosedList list,
        PublicSource source,
        List<Hash256> codes,
        List<Row> rows,
        List<Release> releases) {

    public Draw {
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
        releases = List.copyOf(releases);
    }

    /** How many people got what in the draw itself. */
    public Profile profile() {
        return Profile.of(rows.stream().map(Row::placement).toList());
    }

    /** Who sits where after all releases. */
    public Seating seating() {
        return Seating.of(this);
    }

    Draw with(Hash256 code) {
        return new Draw(commitment, list, source, plus(codes, code), rows, releases);
    }

    Draw with(Release release) {
        return new Draw(commitment, list, source, codes, rows, plus(releases, release));
    }

    private static <T> List<T> plus(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
