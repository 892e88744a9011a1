package fr.etape.sessions.bookings;

import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.bookings.BookingsEvent.SeatBooked;
import fr.etape.contracts.bookings.BookingsEvent.SeatLeft;
import fr.etape.journal.Decision;
import fr.etape.sessions.bookings.BookingsCommand.BookSeat;
import fr.etape.sessions.bookings.BookingsCommand.DropRegistration;
import fr.etape.sessions.bookings.BookingsCommand.GiveUpWaiting;
import fr.etape.sessions.bookings.BookingsCommand.LeaveSeat;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.HoldsAnotherSeat;
import fr.etape.sessions.bookings.BookingsOutcome.HoldsSeat;
import fr.etape.sessions.bookings.BookingsOutcome.NoSeatFree;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.NotConfirmed;
import fr.etape.sessions.bookings.BookingsOutcome.NotDrawnYet;
import fr.etape.sessions.bookings.BookingsOutcome.ToBook;
import fr.etape.sessions.bookings.BookingsOutcome.ToGiveUpWaiting;
import fr.etape.sessions.bookings.BookingsOutcome.ToLeave;
import fr.etape.sessions.bookings.Phase.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of seats, and of waiting for one, after the draw. */
final class SeatDecisions {

    private SeatDecisions() {}

    static Decision<BookingsEvent, ? extends ToLeave> leave(Bookings bookings, LeaveSeat c) {
        HeldSeat seat = bookings.seatOf(c.registrationId());
        return seat != null && seat.atelier().equals(c.atelier())
                ? new Decision<>(leaving(bookings, c.registrationId(), c.atelier(), c.facts()), new Done())
                : Decision.nothing(new Done());
    }

    /** Whoever got a seat before this keeps it, and is told. */
    static Decision<BookingsEvent, ? extends ToGiveUpWaiting> giveUpWaiting(Bookings bookings, GiveUpWaiting c) {
        UUID id = c.registrationId();
        if (!(bookings.phase() instanceof Drawn)) {
            return Decision.nothing(new NotDrawnYet());
        }
        HeldSeat seat = bookings.seatOf(id);
        if (seat != null) {
            return Decision.nothing(new HoldsSeat(seat.atelier()));
        }
        return bookings.waits(id)
                ? new Decision<>(List.of(left(bookings, id, null)), new Done())
                : Decision.nothing(new Done());
    }

    static Decision<BookingsEvent, ? extends ToLeave> drop(Bookings bookings, DropRegistration c) {
        UUID id = c.registrationId();
        HeldSeat seat = bookings.seatOf(id);
        if (seat != null) {
            return new Decision<>(leaving(bookings, id, seat.atelier(), c.facts()), new Done());
        }
        return bookings.waits(id) || willBeDrawn(bookings, id)
                ? new Decision<>(List.of(left(bookings, id, null)), new Done())
                : Decision.nothing(new Done());
    }

    /** The list was published and stays as it is: whoever cancels now is drawn, and leaves at once. */
    private static boolean willBeDrawn(Bookings bookings, UUID id) {
        return bookings.phase() instanceof Phase.Closed closed
                && !bookings.leaving().contains(id)
                && closed.list().registrations().stream()
                        .anyMatch(person -> person.registrationId().equals(id));
    }

    private static List<BookingsEvent> leaving(Bookings bookings, UUID id, String atelier, Facts facts) {
        SeatLeft left = left(bookings, id, atelier);
        List<BookingsEvent> events = new ArrayList<>(List.of(left));
        Bookings after = BookingsDecider.after(bookings, left);
        if (after.phase() instanceof Drawn drawn) {
            events.addAll(GivingOn.after(after, drawn, facts.codes()));
        }
        return events;
    }

    static Decision<BookingsEvent, ? extends ToBook> book(Bookings bookings, BookSeat c) {
        UUID id = c.registrationId();
        HeldSeat seat = bookings.seatOf(id);
        if (seat != null) {
            return Decision.nothing(
                    seat.atelier().equals(c.atelier()) ? new Done() : new HoldsAnotherSeat(seat.atelier()));
        }
        ToBook refusal = refusal(bookings, c);
        if (refusal != null) {
            return Decision.nothing(refusal);
        }
        SeatBooked booked = new SeatBooked(bookings.stopId(), bookings.rehearsal(), id.toString(), c.atelier());
        return new Decision<>(
                bookings.waits(id) ? List.of(left(bookings, id, null), booked) : List.of(booked), new Done());
    }

    private static @Nullable ToBook refusal(Bookings bookings, BookSeat c) {
        if (!(bookings.phase() instanceof Drawn)) {
            return new NotDrawnYet();
        }
        Integer free = bookings.freeSeats().get(c.atelier());
        if (free == null) {
            return new NoSuchAtelier();
        }
        if (!c.facts().confirmed().containsKey(c.registrationId())) {
            return new NotConfirmed();
        }
        return free > 0 ? null : new NoSeatFree();
    }

    private static SeatLeft left(Bookings bookings, UUID id, @Nullable String atelier) {
        return new SeatLeft(bookings.stopId(), bookings.rehearsal(), id.toString(), atelier);
    }
}
