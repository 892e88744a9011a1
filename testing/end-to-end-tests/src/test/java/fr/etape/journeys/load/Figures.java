package fr.etape.journeys.load;

import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What loops come to once they are warm, and what that costs the processors: printed at the end, and not judged. */
final class Figures {

    private final List<String> table = new ArrayList<>();
    private final Duration warmUp;
    private final Duration measured;

    /**
     * @param warmUpSeconds unless {@code etape.load.warm-up} says otherwise
     * @param seconds to measure, unless {@code etape.load.seconds} says otherwise
     */
    Figures(int warmUpSeconds, int seconds) {
        this.warmUp = Duration.ofSeconds(Integer.getInteger("etape.load.warm-up", warmUpSeconds));
        this.measured = Duration.ofSeconds(Integer.getInteger("etape.load.seconds", seconds));
    }

    /**
     * Warms up, measures, and ends the loop.
     *
     * @return answers while it measured: status to number
     */
    Map<Integer, Long> of(Loop loop, String what, int clients, Suite suite) {
        Loop.letPass(warmUp);
        Cpu before = Cpu.of(suite);
        Loop.Measured figures = loop.measure(measured);
        Map<String, Double> cpu =
                Cpu.of(suite).perOperationSince(before, figures.latencies().getTotalCount());
        loop.end();
        String line = String.format(Locale.ROOT, "%s, %d clients", what, clients);
        table.add(new Outcome(line, figures.seconds(), figures.answers(), figures.latencies(), cpu).line());
        return figures.answers();
    }

    void print() {
        System.out.println("\n" + String.join("\n", table) + "\n");
    }
}
