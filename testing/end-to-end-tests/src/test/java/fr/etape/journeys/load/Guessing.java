package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Ways to guess, timed by turns in random order over one connection. The first is what the others are compared with,
 * and is timed twice: what the two differ by is noise, whatever the machine does meanwhile.
 */
final class Guessing {

    private static final int WARM_UP = 2_000;
    private static final int EACH = Integer.getInteger("etape.load.guesses", 3_000);
    private static final int BLOCKS = 30;

    /** @param times in nanoseconds, in the order in which they were taken */
    private record Timed(String what, long[] times) {

        double median(int from, int to) {
            long[] sorted = Arrays.copyOfRange(times, from, to);
            Arrays.sort(sorted);
            return sorted[sorted.length / 2] / 1_000.0;
        }

        double quantile(double share) {
            long[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[(int) (share * (sorted.length - 1))] / 1_000.0;
        }
    }

    /**
     * All in microseconds.
     *
     * @param difference of the medians to that of the first
     * @param error standard error of the difference, from the differences of 30 blocks
     */
    record Compared(String what, double median, double spread, double difference, double error) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "    %-44s median %7.1f µs (half within %6.1f)   differs by %+6.1f ± %.1f",
                    what,
                    median,
                    spread,
                    difference,
                    error);
        }

        /** One answer tells nothing: the difference is lost in the spread of a single way. */
        boolean isLostIn(Compared first) {
            return Math.abs(difference) < Math.max(first.spread / 4, 3 * error);
        }
    }

    private Guessing() {}

    /** The first comes first, and then again. */
    static List<Compared> time(URI site, List<Guess> guesses) throws IOException {
        List<Guess> all = new ArrayList<>(guesses);
        all.add(1, guesses.getFirst().again());
        List<Timed> timed = all.stream()
                .map(guess -> new Timed(guess.what(), new long[EACH]))
                .toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            order.add(i);
        }
        Random random = new Random(7);
        try (Wire wire = new Wire(site)) {
            for (int round = -WARM_UP; round < EACH; round++) {
                Collections.shuffle(order, random);
                for (int kind : order) {
                    long time = all.get(kind).time(wire);
                    if (round >= 0) {
                        timed.get(kind).times()[round] = time;
                    }
                }
            }
        }
        return timed.stream().map(one -> compare(one, timed.getFirst())).toList();
    }

    private static Compared compare(Timed one, Timed first) {
        double[] differences = new double[BLOCKS];
        for (int block = 0; block < BLOCKS; block++) {
            int from = block * EACH / BLOCKS;
            int to = (block + 1) * EACH / BLOCKS;
            differences[block] = one.median(from, to) - first.median(from, to);
        }
        double mean = Arrays.stream(differences).average().orElseThrow();
        double variance = Arrays.stream(differences)
                        .map(difference -> (difference - mean) * (difference - mean))
                        .sum()
                / (BLOCKS - 1);
        return new Compared(
                one.what(),
                one.quantile(0.5),
                one.quantile(0.75) - one.quantile(0.25),
                one.quantile(0.5) - first.quantile(0.5),
                Math.sqrt(variance / BLOCKS));
    }

    /** Throws {@link AssertionError} when one is answered otherwise than the first. */
    static void assertAnsweredAlike(URI site, List<Guess> guesses) throws IOException {
        try (Wire wire = new Wire(site)) {
            String first = guesses.getFirst().answer(wire);
            for (Guess guess : guesses) {
                assertThat(guess.answer(wire)).as(guess.what()).isEqualTo(first);
            }
        }
    }
}
