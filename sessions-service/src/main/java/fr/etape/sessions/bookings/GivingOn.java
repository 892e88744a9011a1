package fr.etape.sessions.bookings;

import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.sessions.bookings.Phase.Drawn;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.ReleaseOutcome;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.Released;
import fr.etape.sessions.bookings.draw.Releasing;
import fr.etape.sessions.bookings.draw.RevealOutcome.Revealed;
import fr.etape.sessions.bookings.draw.lots.SecretChain;
import java.util.List;
import java.util.Map;

/**
 * When seats go on to those who wait. A release has the next code of the chain, so that nobody can leave at a moment at
 * which a friend is next; once all codes are used, the order of the last one stays. Without anybody who wishes for one
 * of the free seats no code is spent.
 */
final class GivingOn {

    private GivingOn() {}

    /** One release or none. */
    static List<BookingsEvent> after(Bookings bookings, Drawn drawn, SecretChain chain) {
        if (!somebodyWishesForAFreeSeat(bookings)) {
            return List.of();
        }
        Draw ready = withNextCode(drawn.draw(), chain);
        ReleaseOutcome outcome = Releasing.release(ready, bookings.leaving(), bookings.bookedSeats());
        if (outcome instanceof Released released) {
            return List.of(DrawEvents.givenOn(bookings, drawn.announcement().drawId(), released.draw()));
        }
        throw new IllegalStateException("free seats cannot go on: " + outcome);
    }

    private static boolean somebodyWishesForAFreeSeat(Bookings bookings) {
        Map<String, Integer> free = bookings.freeSeats();
        return bookings.waiting().stream()
                .flatMap(person -> person.ateliers().stream())
                .anyMatch(atelier -> free.getOrDefault(atelier, 0) > 0);
    }

    private static Draw withNextCode(Draw draw, SecretChain chain) {
        int revealed = draw.codes().size();
        if (revealed == draw.commitment().codes()) {
            return draw;
        }
        if (Releasing.reveal(draw, chain.code(revealed + 1)) instanceof Revealed next) {
            return next.draw();
        }
        throw new IllegalStateException("the next code does not open");
    }
}
