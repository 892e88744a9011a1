package fr.etape.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.journal.Seats.Command.Leave;
import fr.etape.journal.Seats.Command.Stumble;
import fr.etape.journal.Seats.Command.Take;
import fr.etape.journal.Seats.Event.Left;
import fr.etape.journal.Seats.Event.Taken;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** A room with some seats: the smallest stream with a rule that concurrency can break. Counts its calls. */
public final class Seats implements Decider<Seats.State, Seats.Command, Seats.Event, Seats.Outcome> {

    public record State(PSet<String> seated) {}

    public sealed interface Command {
        /** @param seats how many seats to take at once, by ids {@code id}, {@code id-1} … */
        record Take(String id, int seats, boolean known) implements Command {}

        record Leave(String id) implements Command {}

        /** A command whose handling throws. */
        record Stumble() implements Command {}
    }

    public sealed interface Event {
        record Taken(String id) implements Event {}

        record Left(String id) implements Event {}
    }

    public enum Outcome {
        SEATED,
        LEFT,
        FULL,
        KNOWN
    }

    final AtomicInteger decided = new AtomicInteger();
    final AtomicInteger evolved = new AtomicInteger();
    private final int capacity;

    Seats(int capacity) {
        this.capacity = capacity;
    }

    public static Take take(String id) {
        return new Take(id, 1, false);
    }

    @Override
    public State initialState() {
        return new State(HashTreePSet.empty());
    }

    @Override
    public Decision<Event, Outcome> decide(State state, Command command, Instant now) {
        decided.incrementAndGet();
        return switch (command) {
            case Take take when take.known() || state.seated().contains(take.id()) -> Decision.nothing(Outcome.KNOWN);
            case Take take when state.seated().size() + take.seats() > capacity -> Decision.nothing(Outcome.FULL);
            case Take take -> new Decision<>(taken(take), Outcome.SEATED);
            case Leave leave -> new Decision<>(List.of(new Left(leave.id())), Outcome.LEFT);
            case Stumble stumble -> throw new IllegalArgumentException("stumbled");
        };
    }

    private static List<Event> taken(Take take) {
        return Stream.iterate(0, i -> i + 1)
                .limit(take.seats())
                .<Event>map(i -> new Taken(i == 0 ? take.id() : take.id() + "-" + i))
                .toList();
    }

    @Override
    public State evolve(State state, Event event) {
        evolved.incrementAndGet();
        return switch (event) {
            case Taken taken -> new State(state.seated().plus(taken.id()));
            case Left left -> new State(state.seated().minus(left.id()));
        };
    }

    /** {@code {"taken":"id"}} and {@code {"left":"id"}}. */
    static final class Format implements EventFormat<Event> {
        @Override
        public String type(Event event) {
            return event instanceof Taken ? "taken" : "left";
        }

        @Override
        public String source(Event event) {
            return "/rooms/1";
        }

        @Override
        public String subject(Event event) {
            return id(event);
        }

        @Override
        public String schema(String type) {
            return "urn:seats:" + type;
        }

        @Override
        public byte[] facts(Event event) {
            return ("{\"" + type(event) + "\":\"" + id(event) + "\"}").getBytes(UTF_8);
        }

        @Override
        public Event read(String type, byte[] payload) {
            String[] parts = new String(payload, UTF_8).split("\"", -1);
            String id = parts[parts.length - 2];
            return type.equals("taken") ? new Taken(id) : new Left(id);
        }

        private static String id(Event event) {
            return switch (event) {
                case Taken taken -> taken.id();
                case Left left -> left.id();
            };
        }
    }

    static final class StateAsLines implements StateFormat<State> {
        @Override
        public int version() {
            return 1;
        }

        @Override
        public byte[] write(State state) {
            return String.join("\n", state.seated()).getBytes(UTF_8);
        }

        @Override
        public State read(byte[] bytes) {
            return new State(HashTreePSet.from(List.of(new String(bytes, UTF_8).split("\n", -1))));
        }
    }
}
