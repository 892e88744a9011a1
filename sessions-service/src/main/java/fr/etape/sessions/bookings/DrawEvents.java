package fr.etape.sessions.bookings;

import static fr.etape.sessions.bookings.draw.lots.SourceReading.of;
import static java.util.stream.Collectors.toMap;

import fr.etape.contracts.bookings.AtelierSeats;
import fr.etape.contracts.bookings.BookingsEvent.DrawAnnounced;
import fr.etape.contracts.bookings.BookingsEvent.DrawMade;
import fr.etape.contracts.bookings.BookingsEvent.SeatsGivenOn;
import fr.etape.contracts.bookings.BookingsEvent.WishesClosed;
import fr.etape.contracts.bookings.DrawnLot;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.Release;
import fr.etape.sessions.bookings.draw.Row;
import fr.etape.sessions.bookings.draw.lots.Commitment;
import fr.etape.sessions.bookings.draw.lots.Hash256;
import fr.etape.sessions.bookings.draw.lots.PublicSource;
import fr.etape.sessions.bookings.draw.lots.SourceReading;
import fr.etape.sessions.bookings.draw.rule.AtelierDraw;
import fr.etape.sessions.bookings.draw.rule.Placement;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import fr.etape.sessions.bookings.draw.wishes.Closing;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import fr.etape.sessions.bookings.draw.wishes.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The draw as its events say it, and back. What an event says is taken as it is and not computed again. */
final class DrawEvents {

    private DrawEvents() {}

    static DrawAnnounced announced(Bookings at, Announcement announcement) {
        Commitment commitment = announcement.commitment();
        return new DrawAnnounced(
                at.stopId(),
                at.rehearsal(),
                announcement.drawId(),
                AtelierDraw.RULE,
                commitment.hash().hex(),
                commitment.length(),
                announcement.sourceKind());
    }

    static Announcement announcement(DrawAnnounced event) {
        return new Announcement(
                event.drawId(),
                new Commitment(new Hash256(event.commitment()), event.chainLength()),
                event.sourceKind());
    }

    static WishesClosed closed(Bookings at, String drawId, ClosedList list) {
        return new WishesClosed(
                at.stopId(),
                at.rehearsal(),
                drawId,
                list.digest().hex(),
                list.ateliers().stream()
                        .map(each -> new AtelierSeats(each.id(), each.seats()))
                        .toList(),
                list.registrations().stream()
                        .map(each -> new fr.etape.contracts.bookings.RankedWishes(
                                each.registrationId().toString(), each.ateliers()))
                        .toList());
    }

    static ClosedList list(WishesClosed event) {
        return list(
                event.ateliers().stream()
                        .map(each -> new Atelier(each.sessionId(), each.seats()))
                        .toList(),
                event.registrations().stream()
                        .map(each -> new RankedWishes(UUID.fromString(each.registrationId()), each.wishes()))
                        .toList());
    }

    /** Throws IllegalStateException for a list that cannot be drawn from. */
    static ClosedList list(Collection<Atelier> ateliers, Collection<RankedWishes> registrations) {
        List<Wish> wishes = new ArrayList<>();
        for (RankedWishes person : registrations) {
            for (int i = 0; i < person.ateliers().size(); i++) {
                wishes.add(new Wish(
                        person.registrationId(), i + 1, person.ateliers().get(i)));
            }
        }
        List<UUID> ids =
                registrations.stream().map(RankedWishes::registrationId).toList();
        return switch (Closing.of(ateliers, ids, wishes)) {
            case Closing.Closed closed -> closed.list();
            case Closing.Refused refused -> throw new IllegalStateException("no list: " + refused.faults());
        };
    }

    static DrawMade made(Bookings at, String drawId, Draw draw) {
        return new DrawMade(
                at.stopId(),
                at.rehearsal(),
                drawId,
                draw.source().text(),
                draw.codes().getFirst().hex(),
                lots(draw.rows()));
    }

    static Draw draw(Phase.Closed closed, DrawMade event) {
        Set<UUID> withoutWishes = closed.list().registrations().stream()
                .filter(person -> person.ateliers().isEmpty())
                .map(RankedWishes::registrationId)
                .collect(Collectors.toSet());
        return new Draw(
                closed.announcement().commitment(),
                closed.list(),
                source(event.source()),
                List.of(new Hash256(event.code())),
                rows(event.lots(), withoutWishes),
                List.of());
    }

    static SeatsGivenOn givenOn(Bookings at, String drawId, Draw draw) {
        Release release = draw.releases().getLast();
        return new SeatsGivenOn(
                at.stopId(),
                at.rehearsal(),
                drawId,
                draw.releases().size(),
                release.code(),
                draw.codes().getLast().hex(),
                release.left().stream().map(UUID::toString).toList(),
                release.booked().entrySet().stream()
                        .map(each -> new AtelierSeats(each.getKey(), each.getValue()))
                        .toList(),
                lots(release.rows()));
    }

    static Draw after(Draw draw, SeatsGivenOn event) {
        List<Hash256> codes = new ArrayList<>(draw.codes());
        if (event.codeNumber() > codes.size()) {
            codes.add(new Hash256(event.code()));
        }
        Map<String, Integer> booked =
                event.booked().stream().collect(toMap(AtelierSeats::sessionId, AtelierSeats::seats));
        List<Release> releases = new ArrayList<>(draw.releases());
        releases.add(new Release(
                event.codeNumber(),
                event.left().stream().map(UUID::fromString).toList(),
                booked,
                rows(event.lots(), Set.of())));
        return new Draw(draw.commitment(), draw.list(), draw.source(), codes, draw.rows(), releases);
    }

    /** Throws IllegalStateException for what was never accepted as a source. */
    static PublicSource source(String text) {
        if (of(text) instanceof SourceReading.Read read) {
            return read.source();
        }
        throw new IllegalStateException("not a source");
    }

    private static List<DrawnLot> lots(List<Row> rows) {
        return rows.stream().map(DrawEvents::lot).toList();
    }

    private static DrawnLot lot(Row row) {
        String id = row.registrationId().toString();
        return switch (row.placement()) {
            case Placement.Seated seat -> new DrawnLot(id, row.lot().hex(), seat.atelier(), seat.rank());
            case Placement.NotSeated none -> new DrawnLot(id, row.lot().hex(), null, null);
            case Placement.WithoutWishes none -> new DrawnLot(id, row.lot().hex(), null, null);
        };
    }

    private static List<Row> rows(List<DrawnLot> lots, Set<UUID> withoutWishes) {
        List<Row> rows = new ArrayList<>();
        for (DrawnLot lot : lots) {
            UUID id = UUID.fromString(lot.registrationId());
            String atelier = lot.sessionId();
            Integer wish = lot.wish();
            Placement none = withoutWishes.contains(id) ? new Placement.WithoutWishes() : new Placement.NotSeated();
            Placement placement = atelier == null || wish == null ? none : new Placement.Seated(atelier, wish);
            rows.add(new Row(rows.size() + 1, new Hash256(lot.lot()), id, placement));
        }
        return rows;
    }
}
