package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.journal.Seats.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands that a journal does not take. */
class TurnedAwayIT {

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
            var settings = RoomSettings.usual().queue(10).build();
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
