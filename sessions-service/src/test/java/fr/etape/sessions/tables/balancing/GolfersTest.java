package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The social golfer problem (CSPLib 010): groups play in each round, and nobody plays with the same person twice. These
 * are known to be solvable; 5-3-7, 4-4-5 and 5-5-6 have as many rounds as there can be.
 */
class GolfersTest {

    private static final long ITERATIONS = 1_500_000;

    @ParameterizedTest
    @CsvSource({"5, 3, 7", "4, 4, 5", "5, 5, 6", "8, 4, 7", "10, 3, 9", "10, 4, 8", "40, 8, 4"})
    void nobodyPlaysWithTheSamePersonTwice(int groups, int size, int rounds) {
        Room club = Rooms.ofGolfers(groups, size, 1);
        SplittableRandom random = new SplittableRandom(1);
        Seats seats = new Seats(new NumberedRoom(club, rounds));
        for (int round = 0; round < rounds; round++) {
            FirstSeating.seat(seats, round, random);
        }

        new PlanSearch(seats, new SearchSettings(1), random, new Iterations(ITERATIONS, ProgressListener.NONE)).run();

        List<Seating> played = seats.room.seatings(seats.copy());
        assertThat(played).hasSize(rounds);
        assertThat(Scores.of(club, played).get(1).value()).isZero();
        assertThat(IntStream.range(0, rounds))
                .allSatisfy(round -> assertThat(Violations.in(club, List.of(played.get(round))))
                        .isEmpty());
    }
}
