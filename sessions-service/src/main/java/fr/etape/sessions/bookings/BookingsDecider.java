package fr.etape.sessions.bookings;

import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.bookings.BookingsEvent.DrawAnnounced;
import fr.etape.contracts.bookings.BookingsEvent.DrawMade;
import fr.etape.contracts.bookings.BookingsEvent.SeatBooked;
import fr.etape.contracts.bookings.BookingsEvent.SeatLeft;
import fr.etape.contracts.bookings.BookingsEvent.SeatsGivenOn;
import fr.etape.contracts.bookings.BookingsEvent.WishesClosed;
import fr.etape.contracts.bookings.BookingsEvent.WishesStated;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.sessions.bookings.BookingsCommand.AnnounceDraw;
import fr.etape.sessions.bookings.BookingsCommand.BookSeat;
import fr.etape.sessions.bookings.BookingsCommand.CloseWishes;
import fr.etape.sessions.bookings.BookingsCommand.DropRegistration;
import fr.etape.sessions.bookings.BookingsCommand.GiveUpWaiting;
import fr.etape.sessions.bookings.BookingsCommand.LeaveSeat;
import fr.etape.sessions.bookings.BookingsCommand.MakeDraw;
import fr.etape.sessions.bookings.BookingsCommand.StateWishes;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.RegistrationCancelled;
import fr.etape.sessions.bookings.BookingsOutcome.ToState;
import fr.etape.sessions.bookings.BookingsOutcome.UnknownAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreClosed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The rules of the ateliers: wishes change until they are closed; a stop draws once, by a commitment that is older than
 * the list and numbers that are younger; nobody holds two seats, and no seat has two people; a freed seat goes on by
 * lot before anybody may book it.
 */
public final class BookingsDecider implements Decider<Bookings, BookingsCommand<?>, BookingsEvent, BookingsOutcome> {

    @Override
    public Bookings initialState() {
        return Bookings.NONE;
    }

    @Override
    public Decision<BookingsEvent, ? extends BookingsOutcome> decide(
            Bookings bookings, BookingsCommand<?> command, Instant now) {
        return switch (command) {
            case StateWishes c -> state(bookings, c);
            case AnnounceDraw c -> DrawDecisions.announce(bookings, c);
            case CloseWishes c -> DrawDecisions.close(bookings, c);
            case MakeDraw c -> DrawDecisions.draw(bookings, c);
            case LeaveSeat c -> SeatDecisions.leave(bookings, c);
            case GiveUpWaiting c -> SeatDecisions.giveUpWaiting(bookings, c);
            case DropRegistration c -> SeatDecisions.drop(bookings, c);
            case BookSeat c -> SeatDecisions.book(bookings, c);
        };
    }

    private static Decision<BookingsEvent, ? extends ToState> state(Bookings bookings, StateWishes c) {
        if (bookings.phase() instanceof Phase.Closed || bookings.phase() instanceof Phase.Drawn) {
            return Decision.nothing(new WishesAreClosed());
        }
        if (c.facts().cancelled().contains(c.registrationId())) {
            return Decision.nothing(new RegistrationCancelled());
        }
        for (int i = 0; i < c.wishes().size(); i++) {
            if (!c.facts().offers(c.wishes().get(i))) {
                return Decision.nothing(new UnknownAtelier(i, c.wishes().get(i)));
            }
        }
        if (c.wishes().equals(bookings.stated().get(c.registrationId()))) {
            return Decision.nothing(new Done());
        }
        WishesStated stated =
                new WishesStated(c.stopId(), c.rehearsal(), c.registrationId().toString(), c.wishes());
        return new Decision<>(List.of(stated), new Done());
    }

    @Override
    public Bookings evolve(Bookings bookings, BookingsEvent event) {
        return after(bookings, event);
    }

    static Bookings after(Bookings bookings, BookingsEvent event) {
        Bookings at = bookings.at(event.stopId(), event.rehearsal());
        return switch (event) {
            case WishesStated e -> at.with(UUID.fromString(e.registrationId()), e.wishes());
            case DrawAnnounced e -> at.with(new Phase.Announced(DrawEvents.announcement(e)));
            case WishesClosed e -> at.with(closed(at.phase(), e));
            case DrawMade e -> at.with(drawn(at.phase(), e));
            case SeatsGivenOn e -> givenOn(at, e);
            case SeatLeft e -> left(at, UUID.fromString(e.registrationId()));
            case SeatBooked e -> at.with(at.booked().plus(UUID.fromString(e.registrationId()), e.sessionId()));
        };
    }

    private static Phase closed(Phase before, WishesClosed event) {
        if (before instanceof Phase.Announced announced) {
            return new Phase.Closed(announced.announcement(), DrawEvents.list(event));
        }
        throw new IllegalStateException("wishes were closed before a draw was announced");
    }

    private static Phase drawn(Phase before, DrawMade event) {
        if (before instanceof Phase.Closed closed) {
            return new Phase.Drawn(closed.announcement(), DrawEvents.draw(closed, event));
        }
        throw new IllegalStateException("a draw was made before the wishes were closed");
    }

    private static Bookings givenOn(Bookings at, SeatsGivenOn event) {
        if (at.phase() instanceof Phase.Drawn drawn) {
            return at.with(new Phase.Drawn(drawn.announcement(), DrawEvents.after(drawn.draw(), event)))
                    .with(at.leaving()
                            .minusAll(
                                    event.left().stream().map(UUID::fromString).toList()));
        }
        throw new IllegalStateException("seats were given on before the draw");
    }

    private static Bookings left(Bookings at, UUID id) {
        return at.booked().containsKey(id)
                ? at.with(at.booked().minus(id))
                : at.with(at.leaving().plus(id));
    }
}
