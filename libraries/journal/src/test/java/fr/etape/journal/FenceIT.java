package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journal.Seats.Command.Leave;
import fr.etape.journal.Seats.Outcome;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Two instances that write one stream. */
class FenceIT {

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
}
