package fr.etape.sessions.bookings;

import fr.etape.contracts.bookings.DrawSource;
import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import fr.etape.sessions.bookings.BookingsOutcome.ToAnnounce;
import fr.etape.sessions.bookings.BookingsOutcome.ToBook;
import fr.etape.sessions.bookings.BookingsOutcome.ToClose;
import fr.etape.sessions.bookings.BookingsOutcome.ToDraw;
import fr.etape.sessions.bookings.BookingsOutcome.ToGiveUpWaiting;
import fr.etape.sessions.bookings.BookingsOutcome.ToLeave;
import fr.etape.sessions.bookings.BookingsOutcome.ToState;
import fr.etape.sessions.bookings.draw.lots.PublicSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of the bookings of a stop. Whether its sender may ask for it was checked before. */
public sealed interface BookingsCommand<O extends BookingsOutcome> extends Command<BookingsCommand<?>, O> {

    /** The same, with what the rules must know. */
    BookingsCommand<O> knowing(Facts facts);

    /** @param wishes codes of ateliers, the most wanted first, none twice; may be none */
    @CommandType("bookings.state-wishes")
    record StateWishes(String stopId, boolean rehearsal, UUID registrationId, List<String> wishes, Facts facts)
            implements BookingsCommand<ToState> {

        public StateWishes {
            wishes = List.copyOf(wishes);
        }

        @Override
        public StateWishes knowing(Facts known) {
            return new StateWishes(stopId, rehearsal, registrationId, wishes, known);
        }
    }

    /**
     * @param drawId the same for a repeated request
     * @param sourceDetail which numbers will be taken, in words; kept in a document
     */
    @CommandType("bookings.announce-draw")
    record AnnounceDraw(
            String stopId,
            boolean rehearsal,
            String drawId,
            DrawSecret secret,
            DrawSource sourceKind,
            @Nullable String sourceDetail)
            implements BookingsCommand<ToAnnounce> {

        @Override
        public AnnounceDraw knowing(Facts known) {
            return this;
        }
    }

    @CommandType("bookings.close-wishes")
    record CloseWishes(String drawId, Facts facts) implements BookingsCommand<ToClose> {

        @Override
        public CloseWishes knowing(Facts known) {
            return new CloseWishes(drawId, known);
        }
    }

    @CommandType("bookings.draw")
    record MakeDraw(String drawId, PublicSource source, Facts facts) implements BookingsCommand<ToDraw> {

        @Override
        public MakeDraw knowing(Facts known) {
            return new MakeDraw(drawId, source, known);
        }
    }

    @CommandType("bookings.leave-seat")
    record LeaveSeat(UUID registrationId, String atelier, Facts facts) implements BookingsCommand<ToLeave> {

        @Override
        public LeaveSeat knowing(Facts known) {
            return new LeaveSeat(registrationId, atelier, known);
        }
    }

    /** Somebody who waits for one of their wishes no longer wants a seat. */
    @CommandType("bookings.give-up-waiting")
    record GiveUpWaiting(UUID registrationId) implements BookingsCommand<ToGiveUpWaiting> {

        @Override
        public GiveUpWaiting knowing(Facts known) {
            return this;
        }
    }

    /** The registration was cancelled: it gives up its seat, or waiting for one. */
    @CommandType("bookings.drop-registration")
    record DropRegistration(UUID registrationId, Facts facts) implements BookingsCommand<ToLeave> {

        @Override
        public DropRegistration knowing(Facts known) {
            return new DropRegistration(registrationId, known);
        }
    }

    @CommandType("bookings.book-seat")
    record BookSeat(UUID registrationId, String atelier, Facts facts) implements BookingsCommand<ToBook> {

        @Override
        public BookSeat knowing(Facts known) {
            return new BookSeat(registrationId, atelier, known);
        }
    }
}
