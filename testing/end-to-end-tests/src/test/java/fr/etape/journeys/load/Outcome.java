package fr.etape.journeys.load;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What a load came to, after the warm-up.
 *
 * @param answers status to number
 * @param latencies in microseconds
 * @param cpu milliseconds by part and registration
 */
record Outcome(String what, double seconds, Map<Integer, Long> answers, Histogram latencies, Map<String, Double> cpu) {

    double rate() {
        return latencies.getTotalCount() / seconds;
    }

    double milliseconds(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1000.0;
    }

    /** One line of the table that is printed at the end. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-34s %8.0f/s   p50 %7.1f ms   p99 %7.1f ms   %s%s",
                what,
                rate(),
                milliseconds(50),
                milliseconds(99),
                new TreeMap<>(answers),
                cpu.isEmpty() ? "" : "\n" + cpuLine());
    }

    private String cpuLine() {
        StringBuilder line = new StringBuilder("    CPU-ms each:");
        cpu.forEach((part, cost) -> line.append(String.format(Locale.ROOT, "  %s %.3f", part, cost)));
        return line.toString();
    }
}
