package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On the maximally diverse grouping problem: distances at random, two groups of five. */
class AnnealingTest {

    private static final int[] FIVE = {5, 5};

    private static MdgplibInstance instance(SplittableRandom random) {
        long[][] distances = new long[10][10];
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < one; other++) {
                distances[one][other] = random.nextInt(1000);
                distances[other][one] = distances[one][other];
            }
        }
        return new MdgplibInstance(10, 2, FIVE, FIVE, distances);
    }

    private static long search(MdgplibInstance instance, long iterations) {
        DispersionLandscape landscape = new DispersionLandscape(instance);
        new Annealing(landscape, new SplittableRandom(1), new Iterations(iterations, ProgressListener.NONE))
                .run(new Annealing.Schedule(iterations, 500, 5, Long.MIN_VALUE));
        return landscape.best();
    }

    private static long optimum(MdgplibInstance instance) {
        return IntStream.range(0, 1 << 10)
                .filter(group -> Integer.bitCount(group) == 5)
                .mapToLong(group -> inside(instance, group) + inside(instance, 1023 - group))
                .max()
                .orElseThrow();
    }

    private static long inside(MdgplibInstance instance, int group) {
        long sum = 0;
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < one; other++) {
                sum += (group >> one & group >> other & 1) * instance.distances()[one][other];
            }
        }
        return sum;
    }

    @Test
    void findsTheOptimumOfSmallInstances() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 20; i++) {
            MdgplibInstance instance = instance(random);
            assertThat(search(instance, 20_000)).as("instance %d", i).isEqualTo(optimum(instance));
        }
    }

    /** Negative control. */
    @Test
    void withoutIterationsItFindsNothing() {
        MdgplibInstance instance = instance(new SplittableRandom(12));

        assertThat(search(instance, 0)).isLessThan(optimum(instance));
    }
}
