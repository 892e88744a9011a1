package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journal.Seats.Command.Take;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How a stream comes into memory, and out of it. */
class LoadingIT {

    @Test
    void aHundredThousandEventsAreLoadedFromASnapshot() {
        try (Room room = new Room(1_000_000)) {
            var journal = room.journal();
            for (int i = 0; i < 100; i++) {
                outcome(journal.submit(STREAM, new Take("p" + i, 1_000, false), Origin.unknown()));
            }
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(snapshotPosition(room)).isEqualTo(100_000));
            room.seats.evolved.set(0);

            Head<Seats.State> loaded = outcome(room.journal().read(STREAM));

            assertThat(loaded.position()).isEqualTo(100_000);
            assertThat(loaded.state().seated()).hasSize(100_000).contains("p0", "p99-999");
            assertThat(room.seats.evolved.get()).isZero();
        }
    }

    @Test
    void aLongStreamIsSnapshotWhenItHasGrownByAnEighth() {
        try (Room room = new Room(10_000)) {
            var settings = RoomSettings.usual().snapshotEvery(10).build();
            var journal = room.journal(Documents.none(), settings, Room.silent());
            outcome(journal.submit(STREAM, new Take("many", 1_600, false), Origin.unknown()));
            await().untilAsserted(() -> assertThat(snapshotPosition(room)).isEqualTo(1_600));

            for (int i = 0; i < 199; i++) {
                outcome(journal.submit(STREAM, take("p" + i), Origin.unknown()));
            }

            await("no other snapshot").during(Duration.ofMillis(500)).until(() -> snapshotPosition(room) == 1_600);
            outcome(journal.submit(STREAM, take("last"), Origin.unknown()));
            await().untilAsserted(() -> assertThat(snapshotPosition(room)).isEqualTo(1_800));
        }
    }

    private static long snapshotPosition(Room room) {
        Document newest = room.database()
                .getCollection("snapshots")
                .find()
                .sort(new Document("_id", -1))
                .first();
        return newest == null ? 0 : newest.get("_id", Document.class).getLong("position");
    }

    @Test
    void aStreamLeftAloneIsDroppedFromMemoryAndComesBack() {
        try (Room room = new Room(10)) {
            var settings = RoomSettings.usual().idleAfter(Duration.ofMillis(50)).build();
            var journal = room.journal(Documents.none(), settings, Room.silent());
            outcome(journal.submit(STREAM, take("first"), Origin.unknown()));
            room.seats.evolved.set(0);

            await().atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> {
                        assertThat(outcome(journal.read(STREAM)).state().seated())
                                .containsExactly("first");
                        assertThat(room.seats.evolved.get()).as("folded again").isPositive();
                    });
        }
    }
}
