package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journal.Seats.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same person twice, through one instance and through two. */
class DuplicatesIT {

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
}
