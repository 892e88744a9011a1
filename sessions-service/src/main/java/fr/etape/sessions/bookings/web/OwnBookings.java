package fr.etape.sessions.bookings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.Facts;
import fr.etape.sessions.bookings.HeldSeat;
import fr.etape.sessions.bookings.Phase;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.Row;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a participant sees of their own.
 *
 * @param takesPart whether they are on the list, or would be if it were closed now
 * @param wishes ateliers, the most wanted first
 * @param seat null while they hold none
 * @param lot of the draw; null before it and for whoever is not on the list
 * @param waiting whether they wait for a seat that becomes free
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnBookings(
        Progress progress,
        boolean takesPart,
        List<String> wishes,
        List<Offered> ateliers,
        @Nullable Seat seat,
        @Nullable OwnLot lot,
        boolean waiting) {

    enum Progress {
        /** Wishes change. */
        OPEN,
        CLOSED,
        DRAWN
    }

    /** @param free seats that can be booked now; null before the draw */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Offered(String sessionId, int seats, @Nullable Integer free) {}

    /** @param wish which wish came true, 1 for the first; null for a seat that was booked after the draw */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seat(String sessionId, @Nullable Integer wish) {

        static Seat of(HeldSeat held) {
            return new Seat(held.atelier(), held.wish());
        }
    }

    /** @param number place among {@code of}, 1 for the lowest lot */
    record OwnLot(String value, int number, int of) {}

    static OwnBookings of(Bookings bookings, Facts facts, UUID id) {
        List<RankedWishes> list = bookings.wishes(facts);
        RankedWishes own = list.stream()
                .filter(person -> person.registrationId().equals(id))
                .findFirst()
                .orElse(null);
        HeldSeat seat = bookings.seatOf(id);
        return new OwnBookings(
                progress(bookings.phase()),
                own != null,
                own == null ? bookings.stated().getOrDefault(id, List.of()) : own.ateliers(),
                offered(bookings, facts),
                seat == null ? null : Seat.of(seat),
                bookings.phase() instanceof Phase.Drawn drawn ? lot(drawn.draw(), id) : null,
                bookings.waits(id));
    }

    private static Progress progress(Phase phase) {
        return switch (phase) {
            case Phase.Open open -> Progress.OPEN;
            case Phase.Announced announced -> Progress.OPEN;
            case Phase.Closed closed -> Progress.CLOSED;
            case Phase.Drawn drawn -> Progress.DRAWN;
        };
    }

    private static List<Offered> offered(Bookings bookings, Facts facts) {
        List<Atelier> ateliers = bookings.ateliers().isEmpty() ? facts.ateliers() : bookings.ateliers();
        Map<String, Integer> free = bookings.freeSeats();
        return ateliers.stream()
                .map(each -> new Offered(each.id(), each.seats(), free.get(each.id())))
                .toList();
    }

    private static @Nullable OwnLot lot(Draw draw, UUID id) {
        return draw.rows().stream()
                .filter(row -> row.registrationId().equals(id))
                .findFirst()
                .map((Row row) ->
                        new OwnLot(row.lot().hex(), row.number(), draw.rows().size()))
                .orElse(null);
    }
}
