package fr.etape.sessions.bookings.web;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import org.springframework.http.HttpStatus;

/** Refusals of the bookings as problem documents. */
final class BookingsProblems {

    private static final ProblemType WISHES_CLOSED = conflict("wishes-closed", "The wishes are closed");
    private static final ProblemType WISHES_OPEN = conflict("wishes-open", "The wishes are still open");
    private static final ProblemType CANCELLED = conflict("registration-cancelled", "The registration is cancelled");
    private static final ProblemType DRAW_EXISTS = conflict("draw-exists", "The stop has a draw");
    private static final ProblemType NOTHING_TO_DRAW = conflict("nothing-to-draw", "No atelier is published");
    private static final ProblemType ALREADY_DRAWN = conflict("already-drawn", "The draw was made");
    private static final ProblemType NOT_DRAWN = conflict("not-drawn", "The draw was not made yet");
    private static final ProblemType NO_SEAT_FREE = conflict("no-seat-free", "No seat is free");
    private static final ProblemType ANOTHER_SEAT = conflict("another-seat", "You hold a seat in another atelier");
    private static final ProblemType SEAT_HELD = conflict("seat-held", "You hold a seat");
    private static final ProblemType NOT_CONFIRMED = conflict("not-confirmed", "The registration holds no seat");

    private BookingsProblems() {}

    static Problem wishesClosed() {
        return new Problem(WISHES_CLOSED, "The list for the draw was published. Nobody can change a wish any more.");
    }

    static Problem wishesOpen() {
        return new Problem(WISHES_OPEN, "Close the wishes first: the list must be published before the numbers.");
    }

    static Problem cancelled() {
        return new Problem(CANCELLED, "Without a registration there is no seat in an atelier.");
    }

    static Problem drawExists() {
        return new Problem(DRAW_EXISTS, "A stop draws once.");
    }

    static Problem keyReused() {
        return new Problem(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was already used for a different draw.");
    }

    static Problem nothingToDraw() {
        return new Problem(NOTHING_TO_DRAW, "Publish a programme with at least one atelier first.");
    }

    static Problem alreadyDrawn() {
        return new Problem(ALREADY_DRAWN, "It was made with other numbers, and is never repeated.");
    }

    static Problem notDrawn() {
        return new Problem(NOT_DRAWN, "Seats are known, and free ones can be booked, after the draw.");
    }

    static Problem nobodyWaitsYet() {
        return new Problem(NOT_DRAWN, "Nobody waits for a seat before the draw.");
    }

    static Problem noSeatFree() {
        return new Problem(NO_SEAT_FREE, "All seats of the atelier are taken.");
    }

    static Problem anotherSeat(String atelier) {
        return new Problem(ANOTHER_SEAT, "Leave it before you book another.").with("sessionId", atelier);
    }

    static Problem seatHeld(String atelier) {
        return new Problem(SEAT_HELD, "You no longer wait. The seat is yours until you leave it.")
                .with("sessionId", atelier);
    }

    static Problem notConfirmed() {
        return new Problem(NOT_CONFIRMED, "Only somebody who holds a seat at the stop can book a seat in an atelier.");
    }

    private static ProblemType conflict(String slug, String title) {
        return new ProblemType(slug, HttpStatus.CONFLICT, title);
    }
}
