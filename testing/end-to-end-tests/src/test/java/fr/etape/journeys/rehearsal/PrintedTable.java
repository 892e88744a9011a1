package fr.etape.journeys.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table that a rehearsal prints: by college, the seats and three pairs of confirmed and waiting. */
final class PrintedTable {

    private static final Pattern ROW = Pattern.compile("(?m)^([A-Za-z]+)((?: +\\d+){7}) .*$");

    private PrintedTable() {}

    /** College, or {@code total}, to its seven figures; empty while no table is printed. */
    static Map<String, List<Integer>> in(String console) {
        Map<String, List<Integer>> rows = new TreeMap<>();
        ROW.matcher(console).results().forEach(row -> rows.put(row.group(1), figures(row)));
        return rows;
    }

    private static List<Integer> figures(MatchResult row) {
        return Pattern.compile(" +")
                .splitAsStream(row.group(2).strip())
                .map(Integer::valueOf)
                .toList();
    }
}
