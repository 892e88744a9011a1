package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.etape.journal.Seats.Command.Leave;
import fr.etape.journal.Seats.Command.Stumble;
import fr.etape.journal.Seats.Command.Take;
import fr.etape.journal.Seats.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class JournalIT {

    @Test
    void twoInstancesThatWriteOneStreamNeitherOverbookNorLeaveAGap() {
        try (Room room = new Room(300)) {
            var one = room.journal();
            var other = room.journal();

            List<CompletableFuture<Outcome>> answers = IntStream.range(0, 600)
                    .mapToObj(i -> (i % 2 == 0 ? one : other).submit(STREAM, take("p" + i), Origin.unknown()))
                    .toList();

            assertThat(answers.stream().map(Room::outcome).toList())
                    .satisfies(all -> assertThat(Collections.frequency(all, Outcome.SEATED))
                            .isEqualTo(300))
                    .satisfies(all ->
                            assertThat(Collections.frequency(all, Outcome.FULL)).isEqualTo(300));
            assertThat(room.positions())
                    .isEqualTo(LongStream.rangeClosed(1, 300).boxed().toList());
            assertThat(outcome(one.read(STREAM)).state())
                    .isEqualTo(outcome(other.read(STREAM)).state());
        }
    }

    /** Negative control: two instances that read, then write, with nothing unique between them. */
    @Test
    void withoutTheFenceTwoInstancesOverbook() {
        try (Room room = new Room(1)) {
            var unfenced = room.database().getCollection("unfenced");
            CyclicBarrier bothHaveRead = new CyclicBarrier(2);
            Runnable instance = () -> {
                boolean free = unfenced.countDocuments() == 0;
                meet(bothHaveRead);
                if (free) {
                    unfenced.insertOne(new Document());
                }
            };

            CompletableFuture.allOf(CompletableFuture.runAsync(instance), CompletableFuture.runAsync(instance))
                    .join();

            assertThat(unfenced.countDocuments()).as("taken of 1 seat").isEqualTo(2);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTenthOfDuplicatesAreOutcomesAndNothingIsDecidedTwice() {
        try (Room room = new Room(10_000)) {
            var journal =
                    room.journal(new People(room.database().getCollection("people")), Room.SETTINGS, Room.silent());

            List<CompletableFuture<Outcome>> answers = IntStream.range(0, 2_000)
                    .mapToObj(i -> i % 10 == 9 ? "p" + (i - 5) + "#again" : "p" + i)
                    .map(id -> journal.submit(STREAM, take(id), Origin.unknown()))
                    .toList();

            List<Outcome> outcomes = answers.stream().map(Room::outcome).toList();
            assertThat(Collections.frequency(outcomes, Outcome.SEATED)).isEqualTo(1_800);
            assertThat(Collections.frequency(outcomes, Outcome.KNOWN)).isEqualTo(200);
            assertThat(room.seats.decided.get()).isEqualTo(2_000);
        }
    }

    @Test
    void duplicatesThatReachTwoInstancesAtOnceAreSettledWithinBoundedRetries() {
        try (Room room = new Room(10_000)) {
            var people = new People(room.database().getCollection("people"));
            var one = room.journal(people, Room.SETTINGS, Room.silent());
            var other = room.journal(people, Room.SETTINGS, Room.silent());

            List<CompletableFuture<Outcome>> answers = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                answers.add(one.submit(STREAM, take("p" + i + "#one"), Origin.unknown()));
                answers.add(other.submit(STREAM, take("p" + i + "#other"), Origin.unknown()));
            }

            List<Outcome> outcomes = answers.stream().map(Room::outcome).toList();
            assertThat(Collections.frequency(outcomes, Outcome.SEATED)).isEqualTo(500);
            assertThat(Collections.frequency(outcomes, Outcome.KNOWN)).isEqualTo(500);
            assertThat(room.database().getCollection("people").countDocuments()).isEqualTo(500);
        }
    }

    @Test
    void aRefusalNeverRestsOnWhatAnotherInstanceHasChanged() {
        try (Room room = new Room(1)) {
            var one = room.journal();
            var other = room.journal();
            outcome(one.submit(STREAM, take("first"), Origin.unknown()));
            outcome(other.submit(STREAM, new Leave("first"), Origin.unknown()));

            assertThat(outcome(one.submit(STREAM, take("second"), Origin.unknown())))
                    .isEqualTo(Outcome.SEATED);
        }
    }

    /** Negative control: what the instance above would have answered had it not looked. */
    @Test
    void theStaleStateAloneWouldRefuse() {
        try (Room room = new Room(1)) {
            Head<Seats.State> stale = new Head<>(1, new Seats.State(org.pcollections.HashTreePSet.singleton("first")));

            assertThat(room.seats
                            .decide(stale.state(), take("second"), Instant.EPOCH)
                            .outcome())
                    .isEqualTo(Outcome.FULL);
        }
    }

    @Test
    void aCommandThatThrowsFailsAlone() {
        try (Room room = new Room(1_000)) {
            var journal = room.journal();
            List<CompletableFuture<Outcome>> mates = new ArrayList<>();
            List<CompletableFuture<Outcome>> stumbling = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                mates.add(journal.submit(STREAM, take("p" + i), Origin.unknown()));
                if (i % 3 == 0) {
                    stumbling.add(journal.submit(STREAM, new Stumble(), Origin.unknown()));
                }
            }

            assertThat(mates).allSatisfy(mate -> assertThat(outcome(mate)).isEqualTo(Outcome.SEATED));
            assertThat(stumbling)
                    .hasSize(100)
                    .allSatisfy(answer -> assertThatThrownBy(() -> outcome(answer))
                            .isInstanceOf(CompletionException.class)
                            .hasRootCauseMessage("stumbled"));
        }
    }

    @Test
    void aDocumentThatCannotBeStoredFailsItsOwnCommandOnly() {
        try (Room room = new Room(1_000)) {
            var settings = new JournalSettings(
                    5_000,
                    500,
                    Duration.ofMillis(3),
                    3,
                    20_000,
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(20),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(1));
            People blind = new People(room.database().getCollection("people")) {
                @Override
                public List<Seats.Command> inform(StreamId stream, List<Seats.Command> commands) {
                    return commands;
                }
            };
            var journal = room.journal(blind, settings, Room.silent());
            outcome(journal.submit(STREAM, take("twice#1"), Origin.unknown()));

            var mates = IntStream.range(0, 50)
                    .mapToObj(i -> journal.submit(STREAM, take(i == 25 ? "twice#2" : "p" + i), Origin.unknown()))
                    .toList();

            for (int i = 0; i < 50; i++) {
                var mate = mates.get(i);
                if (i == 25) {
                    assertThatThrownBy(() -> outcome(mate)).hasCauseInstanceOf(StreamUnavailable.class);
                } else {
                    assertThat(outcome(mate)).isEqualTo(Outcome.SEATED);
                }
            }
        }
    }

    @Test
    void whatCannotWaitIsToldToComeBack() throws InterruptedException {
        try (Room room = new Room(1_000)) {
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch storeAnswers = new CountDownLatch(1);
            People slow = new People(room.database().getCollection("people")) {
                @Override
                public List<Seats.Command> inform(StreamId stream, List<Seats.Command> commands) {
                    arrived.countDown();
                    try {
                        storeAnswers.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return super.inform(stream, commands);
                }
            };
            var settings = new JournalSettings(
                    10,
                    500,
                    Duration.ofMillis(3),
                    50,
                    20_000,
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(20),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(1));
            var journal = room.journal(slow, settings, Room.silent());
            var first = journal.submit(STREAM, take("first"), Origin.unknown());
            arrived.await();
            var waiting = IntStream.range(0, 10)
                    .mapToObj(i -> journal.submit(STREAM, take("p" + i), Origin.unknown()))
                    .toList();

            var tooMany = journal.submit(STREAM, take("late"), Origin.unknown());

            assertThatThrownBy(tooMany::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            StreamOverloaded.class,
                            overloaded -> assertThat(overloaded.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
            storeAnswers.countDown();
            assertThat(outcome(first)).isEqualTo(Outcome.SEATED);
            assertThat(waiting).allSatisfy(answer -> assertThat(outcome(answer)).isEqualTo(Outcome.SEATED));
        }
    }

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
            var settings = new JournalSettings(
                    10,
                    500,
                    Duration.ofMillis(3),
                    50,
                    20_000,
                    Duration.ofMillis(50),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(20),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(1));
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

    @Test
    void afterClosingCommandsAreTurnedAway() {
        try (Room room = new Room(10)) {
            var journal = room.journal();
            outcome(journal.submit(STREAM, take("first"), Origin.unknown()));

            journal.close();

            assertThatThrownBy(() -> journal.submit(STREAM, take("late"), Origin.unknown())
                            .join())
                    .hasCauseInstanceOf(StreamUnavailable.class);
        }
    }
}
