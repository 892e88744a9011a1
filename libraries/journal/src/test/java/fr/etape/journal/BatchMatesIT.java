package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.journal.Seats.Command.Stumble;
import fr.etape.journal.Seats.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What fails, fails alone. */
class BatchMatesIT {

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
            var settings = RoomSettings.usual().attempts(3).build();
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
}
