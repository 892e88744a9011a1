package fr.etape.sessions.bookings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.Facts;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ateliers as their organisers see them.
 *
 * @param draw null while none is announced
 * @param registrations who takes part, or would if the wishes were closed now
 * @param withoutWishes how many of them have no wish
 * @param waiting how many wait for a seat that becomes free
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AteliersView(
        @Nullable DrawView draw, List<OfAtelier> ateliers, int registrations, int withoutWishes, int waiting) {

    /**
     * @param wishes how many want it most, second, …
     * @param taken seats that somebody holds; null before the draw
     * @param booked how many of them were booked after the draw
     * @param waiting how many of those who wait wish for it
     * @param registrationIds who holds a seat, by id
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfAtelier(
            String sessionId,
            int seats,
            List<Integer> wishes,
            @Nullable Integer taken,
            @Nullable Integer booked,
            int waiting,
            List<String> registrationIds) {}

    static AteliersView of(@Nullable DrawView draw, Bookings bookings, Facts facts) {
        List<RankedWishes> list = bookings.wishes(facts);
        List<Atelier> ateliers = bookings.ateliers().isEmpty() ? facts.ateliers() : bookings.ateliers();
        return new AteliersView(
                draw,
                ateliers.stream().map(each -> of(each, bookings, list)).toList(),
                list.size(),
                (int) list.stream()
                        .filter(person -> person.ateliers().isEmpty())
                        .count(),
                bookings.waiting().size());
    }

    private static OfAtelier of(Atelier atelier, Bookings bookings, List<RankedWishes> list) {
        Map<String, Integer> free = bookings.freeSeats();
        Integer left = free.get(atelier.id());
        return new OfAtelier(
                atelier.id(),
                atelier.seats(),
                wishes(atelier.id(), list),
                left == null ? null : Integer.valueOf(atelier.seats() - left),
                left == null ? null : bookings.bookedSeats().getOrDefault(atelier.id(), 0),
                (int) bookings.waiting().stream()
                        .filter(person -> person.ateliers().contains(atelier.id()))
                        .count(),
                holders(atelier.id(), bookings));
    }

    private static List<Integer> wishes(String atelier, List<RankedWishes> list) {
        List<Integer> counts = new ArrayList<>();
        for (RankedWishes person : list) {
            int rank = person.ateliers().indexOf(atelier);
            while (counts.size() <= rank) {
                counts.add(0);
            }
            if (rank >= 0) {
                counts.set(rank, counts.get(rank) + 1);
            }
        }
        return counts;
    }

    private static List<String> holders(String atelier, Bookings bookings) {
        Stream<UUID> drawn = bookings.seated().entrySet().stream()
                .filter(seat -> seat.getValue().atelier().equals(atelier))
                .map(Map.Entry::getKey);
        Stream<UUID> booked = bookings.booked().entrySet().stream()
                .filter(seat -> seat.getValue().equals(atelier))
                .map(Map.Entry::getKey);
        return Stream.concat(drawn, booked).map(UUID::toString).sorted().toList();
    }
}
