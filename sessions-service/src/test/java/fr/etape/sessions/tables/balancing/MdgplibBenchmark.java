package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * The search on public instances of the maximally diverse grouping problem: reaches each proven optimum, and is
 * compared with the best known of larger ones. Runs on demand:
 *
 * <pre>mvn test -pl :sessions-service -am -Dtest=MdgplibBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * -Detape.mdgplib=FOLDER</pre>
 *
 * <p>The folder has the instances and {@code best-found.csv} with the columns instance, n, groups, proven_optimum,
 * best_found.
 */
class MdgplibBenchmark {

    private static final long ITERATIONS_OF_PROVEN = 300_000;
    private static final long ITERATIONS_OF_OTHERS = 50_000_000;

    @Test
    void reachesEachProvenOptimum() throws IOException {
        Path folder = Path.of(System.getProperty("etape.mdgplib", "mdgplib"));
        List<String> rows = Files.readAllLines(folder.resolve("best-found.csv"));
        int proven = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            boolean isProven = !cells[3].isBlank();
            MdgplibInstance instance = MdgplibInstance.read(folder.resolve(cells[0]));
            long start = System.nanoTime();
            long found = search(instance, isProven ? ITERATIONS_OF_PROVEN : ITERATIONS_OF_OTHERS);
            long millis = (System.nanoTime() - start) / 1_000_000;
            long known = Math.round(Double.parseDouble(cells[4]) * MdgplibInstance.UNITS);
            System.out.printf(
                    "%-22s %14.4f known %14.4f %+.3f %% %6d ms%s%n",
                    cells[0],
                    (double) found / MdgplibInstance.UNITS,
                    (double) known / MdgplibInstance.UNITS,
                    100.0 * (found - known) / known,
                    millis,
                    isProven ? " optimum" : "");
            if (isProven) {
                proven++;
                assertThat(found).as(cells[0]).isEqualTo(known);
            }
        }
        assertThat(proven).isGreaterThan(0);
    }

    private static long search(MdgplibInstance instance, long iterations) {
        DispersionLandscape landscape = new DispersionLandscape(instance);
        double hot = instance.meanDistance();
        Annealing annealing =
                new Annealing(landscape, new SplittableRandom(1), new Iterations(iterations, ProgressListener.NONE));
        annealing.run(new Annealing.Schedule(iterations, hot, hot / 300, Long.MIN_VALUE));
        return landscape.best();
    }
}
