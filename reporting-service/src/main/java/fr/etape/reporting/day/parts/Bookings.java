package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.bookings.AtelierSeats;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.bookings.BookingsEvent.DrawAnnounced;
import fr.etape.contracts.bookings.BookingsEvent.DrawMade;
import fr.etape.contracts.bookings.BookingsEvent.SeatBooked;
import fr.etape.contracts.bookings.BookingsEvent.SeatLeft;
import fr.etape.contracts.bookings.BookingsEvent.SeatsGivenOn;
import fr.etape.contracts.bookings.BookingsEvent.WishesClosed;
import fr.etape.contracts.bookings.BookingsEvent.WishesStated;
import fr.etape.contracts.bookings.DrawnLot;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Seats of ateliers.
 *
 * @param drawn registrations that took part in a draw
 * @param seats of each atelier of a draw, by session id
 * @param booked the atelier where a registration has a seat now, by registration id
 * @param rules code and version of each rule by which a draw was announced, in order
 */
public record Bookings(
        int drawn, SortedMap<String, Integer> seats, SortedMap<String, String> booked, List<String> rules)
        implements Part {

    public static final Bookings NONE = new Bookings(0, Sorted.none(), Sorted.none(), List.of());

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof BookingsEvent one ? next(one) : this;
    }

    private Bookings next(BookingsEvent event) {
        return switch (event) {
            case WishesStated e -> this;
            case DrawAnnounced e -> announced(e.drawRule());
            case WishesClosed e -> closed(e);
            case DrawMade e -> seated(e.lots());
            // Who left said so in an event of their own, and may have booked again since.
            case SeatsGivenOn e -> seated(e.lots());
            case SeatLeft e -> booked(Sorted.with(booked, e.registrationId(), null));
            case SeatBooked e -> booked(Sorted.with(booked, e.registrationId(), e.sessionId()));
        };
    }

    private Bookings booked(SortedMap<String, String> now) {
        return new Bookings(drawn, seats, now, rules);
    }

    private Bookings announced(String rule) {
        List<String> all = Stream.concat(rules.stream(), Stream.of(rule))
                .distinct()
                .sorted()
                .toList();
        return new Bookings(drawn, seats, booked, all);
    }

    private Bookings closed(WishesClosed event) {
        SortedMap<String, Integer> all = seats;
        for (AtelierSeats atelier : event.ateliers()) {
            all = Sorted.with(all, atelier.sessionId(), atelier.seats());
        }
        return new Bookings(drawn + event.registrations().size(), all, booked, rules);
    }

    private Bookings seated(List<DrawnLot> lots) {
        SortedMap<String, String> changed = booked;
        for (DrawnLot lot : lots) {
            String sessionId = lot.sessionId();
            if (sessionId != null) {
                changed = Sorted.with(changed, lot.registrationId(), sessionId);
            }
        }
        return booked(changed);
    }
}
