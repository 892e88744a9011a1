package fr.etape.sessions.bookings;

import static java.util.stream.Collectors.toMap;

import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.bookings.BookingsEvent.DrawAnnounced;
import fr.etape.contracts.bookings.BookingsEvent.DrawMade;
import fr.etape.contracts.bookings.BookingsEvent.SeatsGivenOn;
import fr.etape.contracts.bookings.BookingsEvent.WishesClosed;
import fr.etape.journal.StateFormat;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.streamwriting.JsonStateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;

/** Bookings as they are kept in snapshots: the draw as the events that told it. */
public record BookingsSnapshot(
        String stopId,
        boolean rehearsal,
        SortedMap<String, List<String>> stated,
        @Nullable DrawAnnounced announced,
        @Nullable WishesClosed closed,
        @Nullable DrawMade made,
        List<SeatsGivenOn> givenOn,
        List<String> leaving,
        SortedMap<String, String> booked) {

    public static final StateFormat<Bookings> FORMAT =
            new JsonStateFormat<>(1, BookingsSnapshot.class, BookingsSnapshot::of, BookingsSnapshot::bookings);

    private static BookingsSnapshot of(Bookings bookings) {
        Announcement announcement = bookings.phase().announcement();
        String drawId = announcement == null ? "" : announcement.drawId();
        return new BookingsSnapshot(
                bookings.stopId(),
                bookings.rehearsal(),
                sorted(bookings.stated()),
                announcement == null ? null : DrawEvents.announced(bookings, announcement),
                switch (bookings.phase()) {
                    case Phase.Open open -> null;
                    case Phase.Announced announced -> null;
                    case Phase.Closed closed -> DrawEvents.closed(bookings, drawId, closed.list());
                    case Phase.Drawn drawn ->
                        DrawEvents.closed(bookings, drawId, drawn.draw().list());
                },
                bookings.phase() instanceof Phase.Drawn drawn ? DrawEvents.made(bookings, drawId, drawn.draw()) : null,
                bookings.phase() instanceof Phase.Drawn drawn ? releases(bookings, drawId, drawn.draw()) : List.of(),
                bookings.leaving().stream().map(UUID::toString).sorted().toList(),
                sorted(bookings.booked()));
    }

    private static List<SeatsGivenOn> releases(Bookings at, String drawId, Draw draw) {
        List<SeatsGivenOn> releases = new ArrayList<>();
        for (int i = 1; i <= draw.releases().size(); i++) {
            Draw then = new Draw(
                    draw.commitment(),
                    draw.list(),
                    draw.source(),
                    draw.codes().subList(0, draw.releases().get(i - 1).code()),
                    draw.rows(),
                    draw.releases().subList(0, i));
            releases.add(DrawEvents.givenOn(at, drawId, then));
        }
        return releases;
    }

    private static <T> SortedMap<String, T> sorted(Map<UUID, T> map) {
        SortedMap<String, T> sorted = new TreeMap<>();
        map.forEach((id, value) -> sorted.put(id.toString(), value));
        return sorted;
    }

    private Bookings bookings() {
        Bookings bookings = Bookings.NONE.at(stopId, rehearsal);
        for (BookingsEvent event : draw()) {
            bookings = BookingsDecider.after(bookings, event);
        }
        return new Bookings(
                stopId,
                rehearsal,
                HashTreePMap.from(byId(stated)),
                bookings.phase(),
                HashTreePSet.from(leaving.stream().map(UUID::fromString).toList()),
                HashTreePMap.from(byId(booked)));
    }

    private List<BookingsEvent> draw() {
        List<BookingsEvent> events = new ArrayList<>();
        if (announced != null) {
            events.add(announced);
        }
        if (closed != null) {
            events.add(closed);
        }
        if (made != null) {
            events.add(made);
        }
        events.addAll(givenOn);
        return events;
    }

    private static <T> Map<UUID, T> byId(Map<String, T> map) {
        return map.entrySet().stream().collect(toMap(each -> UUID.fromString(each.getKey()), Map.Entry::getValue));
    }
}
