package fr.etape.reporting.day.counts;

import fr.etape.reporting.day.parts.Bookings;
import fr.etape.reporting.day.parts.Programme;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Seats of ateliers.
 *
 * @param drawn registrations that took part in a draw
 * @param booked registrations that have a seat now
 * @param sessions every atelier of the programme or of a draw, by id
 */
public record BookingCounts(int drawn, int booked, List<Atelier> sessions) {

    /** @param seats null when they are not limited */
    public record Atelier(String sessionId, @Nullable Integer seats, int booked) {}

    public static BookingCounts of(Bookings bookings, Programme programme) {
        TreeSet<String> ids = new TreeSet<>(programme.ateliers().keySet());
        ids.addAll(bookings.seats().keySet());
        ids.addAll(bookings.booked().values());
        List<Atelier> ateliers = ids.stream()
                .map(id -> new Atelier(id, seats(id, bookings, programme), booked(id, bookings)))
                .toList();
        return new BookingCounts(bookings.drawn(), bookings.booked().size(), ateliers);
    }

    private static @Nullable Integer seats(String id, Bookings bookings, Programme programme) {
        Integer seats = programme.ateliers().getOrDefault(id, bookings.seats().get(id));
        return seats == null || seats == 0 ? null : seats;
    }

    private static int booked(String id, Bookings bookings) {
        return Collections.frequency(bookings.booked().values(), id);
    }
}
