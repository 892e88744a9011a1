package fr.etape.sessions.bookings;

import static fr.etape.sessions.bookings.draw.People.person;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.bookings.DrawSource;
import fr.etape.journal.Decision;
import fr.etape.sessions.bookings.BookingsCommand.AnnounceDraw;
import fr.etape.sessions.bookings.BookingsCommand.BookSeat;
import fr.etape.sessions.bookings.BookingsCommand.CloseWishes;
import fr.etape.sessions.bookings.BookingsCommand.DropRegistration;
import fr.etape.sessions.bookings.BookingsCommand.GiveUpWaiting;
import fr.etape.sessions.bookings.BookingsCommand.LeaveSeat;
import fr.etape.sessions.bookings.BookingsCommand.MakeDraw;
import fr.etape.sessions.bookings.BookingsCommand.StateWishes;
import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The ateliers of a stop, commanded step by step. Remembers every event. */
final class BookingsRun {

    static final String STOP = "angers-2027-03";
    static final String DRAW = "9a4e6d20-3b7f-4c15-a8d9-52f1c06e7b84";
    static final String DICE = "3-1-4-1-5-9-2-6-5-3";
    static final DrawSecret SECRET = new DrawSecret("totally not a bikeshed".getBytes(UTF_8), 10);

    private static final Instant NOW = Instant.parse("2027-03-10T08:00:00Z");

    final List<BookingsEvent> events = new ArrayList<>();
    private final BookingsDecider decider = new BookingsDecider();
    private final List<Atelier> ateliers = new ArrayList<>();
    private final Map<UUID, List<String>> confirmed = new HashMap<>();
    private final List<UUID> cancelled = new ArrayList<>();
    private Bookings bookings = decider.initialState();

    /** @param offered {@code eau=2 sante=1} */
    static BookingsRun of(String offered) {
        BookingsRun run = new BookingsRun();
        for (String atelier : offered.split(" ")) {
            String[] parts = atelier.split("=");
            run.ateliers.add(new Atelier(parts[0], Integer.parseInt(parts[1])));
        }
        return run;
    }

    static BookingsRun withoutAteliers() {
        return new BookingsRun();
    }

    /** Two ateliers of two seats for eight people, the sixth of whom has no wish: the small draw of the pure rules. */
    static BookingsRun small() {
        return of("eau=2 sante=2")
                .registered(1, "eau")
                .registered(2, "eau", "sante")
                .registered(3, "eau")
                .registered(4, "eau")
                .registered(5, "sante", "eau")
                .registered(6)
                .registered(7, "eau")
                .registered(8, "eau");
    }

    /** Then 7 and 8 sit in "eau", 2 and 5 in "sante"; 1, 3 and 4 wait for "eau". */
    static BookingsRun drawn() {
        BookingsRun run = small();
        run.announce();
        run.close();
        run.draw(DICE);
        return run;
    }

    BookingsRun registered(int number, String... wishes) {
        confirmed.put(person(number), List.of(wishes));
        return this;
    }

    BookingsRun cancelled(int number) {
        confirmed.remove(person(number));
        cancelled.add(person(number));
        return this;
    }

    BookingsOutcome state(int number, String... wishes) {
        return send(new StateWishes(STOP, false, person(number), List.of(wishes), Facts.NONE));
    }

    BookingsOutcome announce() {
        return announce(DRAW, DrawSource.DICE);
    }

    BookingsOutcome announce(String drawId, DrawSource source) {
        return send(new AnnounceDraw(STOP, false, drawId, SECRET, source, null));
    }

    BookingsOutcome close() {
        return send(new CloseWishes(DRAW, Facts.NONE));
    }

    BookingsOutcome draw(String source) {
        return send(new MakeDraw(DRAW, DrawEvents.source(source), Facts.NONE));
    }

    BookingsOutcome leave(int number, String atelier) {
        return send(new LeaveSeat(person(number), atelier, Facts.NONE));
    }

    BookingsOutcome giveUpWaiting(int number) {
        return send(new GiveUpWaiting(person(number)));
    }

    BookingsOutcome drop(int number) {
        return send(new DropRegistration(person(number), Facts.NONE));
    }

    BookingsOutcome book(int number, String atelier) {
        return send(new BookSeat(person(number), atelier, Facts.NONE));
    }

    BookingsOutcome send(BookingsCommand<?> command) {
        Facts facts = new Facts(ateliers, confirmed, Set.copyOf(cancelled), events.isEmpty() ? null : SECRET.chain());
        Decision<BookingsEvent, ? extends BookingsOutcome> decision =
                decider.decide(bookings, command.knowing(facts), NOW);
        for (BookingsEvent event : decision.events()) {
            bookings = decider.evolve(bookings, event);
            events.add(event);
        }
        return decision.outcome();
    }

    Bookings now() {
        return bookings;
    }

    Draw drawNow() {
        return ((Phase.Drawn) bookings.phase()).draw();
    }

    /** Numbers of the people who sit in an atelier. */
    List<Integer> in(String atelier) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= 99; number++) {
            HeldSeat seat = bookings.seatOf(person(number));
            if (seat != null && seat.atelier().equals(atelier)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Names of the events since an earlier number of events. */
    List<String> eventsAfter(int before) {
        return events.subList(before, events.size()).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
