package fr.etape.journeys.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The figures that a rehearsal prints for each stop: a name, and what three places have counted. */
final class PrintedTable {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?<stop>\\S.*?) +answers +service +reporting *$|^(?<name>[a-z].*?)(?<counts>(?: +(?:-?\\d+|–)){3}) .*$");

    private PrintedTable() {}

    /** Stop to figure to its three counts, as printed; empty while none is printed. */
    static Map<String, Map<String, List<String>>> in(String console) {
        Map<String, Map<String, List<String>>> stops = new TreeMap<>();
        Map<String, List<String>> figures = new TreeMap<>();
        for (MatchResult line : LINE.matcher(console).results().toList()) {
            if (line.group("stop") != null) {
                figures = new TreeMap<>();
                stops.put(line.group("stop"), figures);
            } else {
                figures.put(
                        line.group("name"), List.of(line.group("counts").strip().split(" +")));
            }
        }
        return stops;
    }
}
