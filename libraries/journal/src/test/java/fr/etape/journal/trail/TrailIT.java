package fr.etape.journal.trail;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ExplainVerbosity;
import fr.etape.journal.Origin;
import fr.etape.journal.Room;
import fr.etape.journal.Seats;
import fr.etape.journal.Seats.Command.Leave;
import fr.etape.journal.Seats.Command.Take;
import fr.etape.journal.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The trail of a room in which guests take seats without an account, and staff with one. */
class TrailIT {

    private static final StreamId OTHER = new StreamId("town/other-room");

    @Test
    void tellsWhoDidWhatNewestFirstAndLeavesOutWhoHasNoAccount() {
        try (Room room = new Room(100)) {
            var journal = room.journal();
            outcome(journal.submit(STREAM, take("guest"), Origin.unknown()));
            outcome(journal.submit(STREAM, new Take("group", 2, false), by("claire")));
            outcome(journal.submit(STREAM, new Leave("guest"), by("hugo")));

            List<TrailEntry> entries = trail(room)
                    .read(List.of(STREAM), TrailFilter.everything(), 10, null)
                    .entries();

            assertThat(entries.stream().map(TrailIT::withoutTime))
                    .containsExactly("4 hugo Leave [left] guest", "2 claire Take [taken, taken] group");
            assertThat(entries.getFirst().at())
                    .isAfterOrEqualTo(entries.getLast().at());
        }
    }

    @Test
    void findsTheEntriesOfStaffInsideABatchOfManyGuests() {
        try (Room room = new Room(10_000)) {
            var journal = room.journal();
            var answers = new ArrayList<java.util.concurrent.CompletableFuture<Seats.Outcome>>();
            for (int i = 0; i < 1_000; i++) {
                answers.add(journal.submit(STREAM, take("p" + i), i % 400 == 7 ? by("claire") : Origin.unknown()));
            }
            answers.forEach(Room::outcome);

            assertThat(room.numberOfBatches()).as("batches").isLessThan(1_000);
            assertThat(lines(room, TrailFilter.everything()))
                    .containsExactly(
                            "808 claire Take [taken] p807", "408 claire Take [taken] p407", "8 claire Take [taken] p7");
        }
    }

    @Test
    void filtersByActorCommandSourceAndTime() {
        try (Room room = new Room(100)) {
            var journal = room.journal();
            outcome(journal.submit(STREAM, take("a"), by("claire")));
            outcome(journal.submit(STREAM, take("b"), by("hugo")));
            outcome(journal.submit(STREAM, new Leave("a"), by("hugo")));
            Instant ever = Instant.parse("2020-01-01T00:00:00Z");

            assertThat(lines(room, filter("hugo", null, null)))
                    .containsExactly("3 hugo Leave [left] a", "2 hugo Take [taken] b");
            assertThat(lines(room, filter("hugo", "Take", null))).containsExactly("2 hugo Take [taken] b");
            assertThat(lines(room, filter("claire", "Leave", null))).isEmpty();
            assertThat(lines(room, filter(null, null, "/rooms/1"))).hasSize(3);
            assertThat(lines(room, filter(null, null, "/rooms/2"))).isEmpty();
            assertThat(lines(room, new TrailFilter(null, null, null, ever, null)))
                    .hasSize(3);
            assertThat(lines(room, new TrailFilter(null, null, null, null, ever)))
                    .isEmpty();
        }
    }

    @Test
    void pagesThroughSeveralStreamsWithoutLeavingOutOrRepeating() {
        try (Room room = new Room(100)) {
            var journal = room.journal();
            for (int i = 0; i < 25; i++) {
                StreamId stream = i % 3 == 0 ? OTHER : STREAM;
                outcome(journal.submit(stream, new Take("p" + i, 1, false), by("claire")));
            }
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                TrailPage page = trail(room).read(List.of(STREAM, OTHER), TrailFilter.everything(), 4, cursor);
                page.entries().forEach(entry -> seen.add(entry.subject()));
                cursor = page.next();
            } while (cursor != null);

            assertThat(seen).hasSize(25).doesNotHaveDuplicates();
            assertThat(seen.getFirst()).isIn("p24", "p23");
            assertThat(seen.subList(21, 25)).contains("p0");
        }
    }

    @Test
    void findsTheEventBeforeAPositionWhoeverCausedIt() {
        try (Room room = new Room(100)) {
            var journal = room.journal();
            outcome(journal.submit(STREAM, take("guest"), Origin.unknown()));
            outcome(journal.submit(OTHER, take("elsewhere"), by("claire")));
            outcome(journal.submit(STREAM, new Take("group", 2, false), by("claire")));
            outcome(journal.submit(STREAM, new Leave("guest"), by("hugo")));

            assertThat(typeBefore(room, 5)).isEqualTo("left");
            assertThat(typeBefore(room, 4)).isEqualTo("taken");
            assertThat(typeBefore(room, 3)).isEqualTo("taken");
            assertThat(typeBefore(room, 2)).isEqualTo("taken");
            assertThat(typeBefore(room, 1)).isNull();
            assertThat(trail(room).last(STREAM, "/rooms/2", 5)).isNull();
        }
    }

    private static @Nullable String typeBefore(Room room, long position) {
        TrailEvent event = trail(room).last(STREAM, "/rooms/1", position);
        return event == null ? null : event.type();
    }

    @Test
    void refusesACursorThatNoPageHad() {
        try (Room room = new Room(1)) {
            assertThatThrownBy(() -> trail(room).read(List.of(STREAM), TrailFilter.everything(), 1, "1.2"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> trail(room).read(List.of(STREAM), TrailFilter.everything(), 1, "x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void looksAtNoBatchOfGuestsAlone() {
        try (Room room = new Room(1_000)) {
            aHundredGuestsAndTwoOfStaff(room);

            assertThat(examined(room)).isEqualTo(2);
        }
    }

    /** Negative control: what the index saves. */
    @Test
    void withoutTheIndexItWouldLookAtAllBatches() {
        try (Room room = new Room(1_000)) {
            aHundredGuestsAndTwoOfStaff(room);
            room.database().getCollection("journal").dropIndex("trail");

            assertThat(examined(room)).isEqualTo(102);
        }
    }

    private static void aHundredGuestsAndTwoOfStaff(Room room) {
        trail(room);
        var journal = room.journal();
        for (int i = 0; i < 102; i++) {
            outcome(journal.submit(STREAM, take("p" + i), i % 51 == 0 ? by("claire") : Origin.unknown()));
        }
    }

    private static int examined(Room room) {
        Document explained = new Trail(room.database())
                .find(STREAM, Long.MAX_VALUE, TrailFilter.everything())
                .explain(ExplainVerbosity.EXECUTION_STATS);
        return explained.get("executionStats", Document.class).getInteger("totalDocsExamined");
    }

    private static Trail trail(Room room) {
        Trail trail = new Trail(room.database());
        trail.createIndex();
        return trail;
    }

    private static List<String> lines(Room room, TrailFilter filter) {
        return trail(room).read(List.of(STREAM), filter, 10, null).entries().stream()
                .map(TrailIT::withoutTime)
                .toList();
    }

    private static String withoutTime(TrailEntry entry) {
        return "%d %s %s %s %s"
                .formatted(
                        entry.position(),
                        entry.actor(),
                        entry.command(),
                        entry.events().stream().map(TrailEvent::type).toList(),
                        entry.subject());
    }

    private static TrailFilter filter(@Nullable String actor, @Nullable String command, @Nullable String source) {
        return new TrailFilter(actor, command, source, null, null);
    }

    private static Origin by(String actor) {
        return new Origin(actor, null);
    }
}
