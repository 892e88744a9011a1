package fr.etape.sessions.bookings;

import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.bookings.BookingsEvent.DrawMade;
import fr.etape.journal.Decision;
import fr.etape.sessions.bookings.BookingsCommand.AnnounceDraw;
import fr.etape.sessions.bookings.BookingsCommand.CloseWishes;
import fr.etape.sessions.bookings.BookingsCommand.MakeDraw;
import fr.etape.sessions.bookings.BookingsOutcome.AlreadyDrawn;
import fr.etape.sessions.bookings.BookingsOutcome.AnnouncedOtherwise;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.DrawExists;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchDraw;
import fr.etape.sessions.bookings.BookingsOutcome.NothingToDraw;
import fr.etape.sessions.bookings.BookingsOutcome.ToAnnounce;
import fr.etape.sessions.bookings.BookingsOutcome.ToClose;
import fr.etape.sessions.bookings.BookingsOutcome.ToDraw;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreOpen;
import fr.etape.sessions.bookings.draw.Announced;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.DrawOutcome;
import fr.etape.sessions.bookings.draw.Drawing;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import java.util.ArrayList;
import java.util.List;

/** The draw, step by step: announced, closed, drawn. Each step happens once, and none is undone. */
final class DrawDecisions {

    private DrawDecisions() {}

    static Decision<BookingsEvent, ? extends ToAnnounce> announce(Bookings bookings, AnnounceDraw c) {
        Announcement known = bookings.phase().announcement();
        if (known == null) {
            Announcement announcement =
                    new Announcement(c.drawId(), c.secret().chain().commitment(), c.sourceKind());
            Bookings at = bookings.at(c.stopId(), c.rehearsal());
            return new Decision<>(List.of(DrawEvents.announced(at, announcement)), new Done());
        }
        if (!known.drawId().equals(c.drawId())) {
            return Decision.nothing(new DrawExists(known.drawId()));
        }
        return Decision.nothing(known.sourceKind() == c.sourceKind() ? new Done() : new AnnouncedOtherwise());
    }

    static Decision<BookingsEvent, ? extends ToClose> close(Bookings bookings, CloseWishes c) {
        if (!isOf(bookings, c.drawId())) {
            return Decision.nothing(new NoSuchDraw());
        }
        if (!(bookings.phase() instanceof Phase.Announced)) {
            return Decision.nothing(new Done());
        }
        if (c.facts().ateliers().isEmpty()) {
            return Decision.nothing(new NothingToDraw());
        }
        ClosedList list = DrawEvents.list(c.facts().ateliers(), bookings.wishes(c.facts()));
        return new Decision<>(List.of(DrawEvents.closed(bookings, c.drawId(), list)), new Done());
    }

    static Decision<BookingsEvent, ? extends ToDraw> draw(Bookings bookings, MakeDraw c) {
        if (!isOf(bookings, c.drawId())) {
            return Decision.nothing(new NoSuchDraw());
        }
        return switch (bookings.phase()) {
            case Phase.Open open -> Decision.nothing(new NoSuchDraw());
            case Phase.Announced announced -> Decision.nothing(new WishesAreOpen());
            case Phase.Closed closed -> draw(bookings, closed, c);
            case Phase.Drawn drawn ->
                Decision.nothing(drawn.draw().source().equals(c.source()) ? new Done() : new AlreadyDrawn());
        };
    }

    /** Seats of those who cancelled since the closing go on at once. */
    private static Decision<BookingsEvent, ToDraw> draw(Bookings bookings, Phase.Closed closed, MakeDraw c) {
        Announced announced =
                new Announced(closed.announcement().commitment(), closed.list().digest());
        Draw draw = drawn(announced, closed.list(), c);
        DrawMade made = DrawEvents.made(bookings, c.drawId(), draw);
        Phase.Drawn drawn = new Phase.Drawn(closed.announcement(), draw);
        List<BookingsEvent> events = new ArrayList<>(List.of(made));
        events.addAll(GivingOn.after(bookings.with(drawn), drawn, c.facts().codes()));
        return new Decision<>(events, new Done());
    }

    private static Draw drawn(Announced announced, ClosedList list, MakeDraw c) {
        DrawOutcome outcome =
                Drawing.draw(announced, list, c.source(), c.facts().codes().code(1));
        if (outcome instanceof DrawOutcome.Drawn drawn) {
            return drawn.draw();
        }
        throw new IllegalStateException("cannot be drawn: " + outcome);
    }

    private static boolean isOf(Bookings bookings, String drawId) {
        Announcement known = bookings.phase().announcement();
        return known != null && known.drawId().equals(drawId);
    }
}
