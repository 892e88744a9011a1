package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.DrawOutcome.CodeDoesNotOpen;
import fr.etape.sessions.bookings.draw.DrawOutcome.Drawn;
import fr.etape.sessions.bookings.draw.DrawOutcome.ListChanged;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.lots.Lots;
import fr.etape.sessions.bookings.draw.lots.PublicSource;
import fr.etape.sessions.bookings.draw.rule.AtelierDraw;
import fr.etape.sessions.bookings.draw.rule.Placement;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws once; the same arguments give the same draw, always and everywhere. */
public final class Drawing {

    private Drawing() {}

    /** @param code the first of the chain */
    public static DrawOutcome draw(Announced announced, ClosedList list, PublicSource source, Hash256 code) {
        Hash256 actual = list.digest();
        if (!actual.equals(announced.digest())) {
            return new ListChanged(announced.digest(), actual);
        }
        if (!code.hashed().equals(announced.commitment().hash())) {
            return new CodeDoesNotOpen();
        }
        List<Row> lots = lots(code, source, list.registrations());
        Map<UUID, Placement> placements = AtelierDraw.placements(
                list, lots.stream().map(Row::registrationId).toList());
        return new Drawn(
                new Draw(announced.commitment(), list, source, List.of(code), placed(lots, placements), List.of()));
    }

    /** Nobody is seated yet. */
    static List<Row> lots(Hash256 code, PublicSource source, Collection<RankedWishes> people) {
        List<String> labels =
                people.stream().map(each -> each.registrationId().toString()).toList();
        return Lots.of(code, source, labels).stream()
                .map(lot -> new Row(lot.number(), lot.value(), UUID.fromString(lot.label()), new Placement.NotSeated()))
                .toList();
    }

    /** The rows with their placements; those without one stay as they are. */
    static List<Row> placed(List<Row> rows, Map<UUID, ? extends Placement> placements) {
        List<Row> placed = new ArrayList<>();
        for (Row row : rows) {
            Placement placement = placements.get(row.registrationId());
            placed.add(placement == null ? row : new Row(row.number(), row.lot(), row.registrationId(), placement));
        }
        return placed;
    }
}
