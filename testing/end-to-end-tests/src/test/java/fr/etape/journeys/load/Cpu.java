package fr.etape.journeys.load;

import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor time that each part of the suite has used so far, in milliseconds, by the clock of the kernel: 10 ms a
 * tick.
 */
record Cpu(Map<String, Long> used) {

    private static final int MS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    static Cpu of(Suite suite) {
        Map<String, Long> used = new LinkedHashMap<>();
        for (Part part : suite.parts()) {
            used.put(part.name(), ticks(part.pid()) * MS_PER_TICK);
        }
        return new Cpu(used);
    }

    /** What each part used since then, for each of so many operations. */
    Map<String, Double> perOperationSince(Cpu then, long operations) {
        Map<String, Double> costs = new LinkedHashMap<>();
        double total = 0;
        for (String part : used.keySet()) {
            double cost = (double) (used.getOrDefault(part, 0L) - then.used.getOrDefault(part, 0L)) / operations;
            costs.put(part, cost);
            total += cost;
        }
        costs.put("total", total);
        return costs;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
