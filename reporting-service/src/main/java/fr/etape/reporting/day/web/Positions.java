package fr.etape.reporting.day.web;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.reporting.day.DayStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Positions of several streams in one line, for instance {@code registrations:412,tables:3}. */
final class Positions {

    private static final Pattern ONE = Pattern.compile("([a-z]+):([1-9][0-9]{0,17})");
    private static final int MOST = 300;

    private Positions() {}

    static String write(Map<String, Long> positions) {
        return positions.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    /** Throws {@link Problem} when the line names no stream, an unknown one, or one twice. */
    static Map<DayStream, Long> read(String line) {
        Map<DayStream, Long> positions = new EnumMap<>(DayStream.class);
        if (line.length() > MOST) {
            throw unreadable();
        }
        for (String each : line.split(",", -1)) {
            Matcher parts = ONE.matcher(each);
            if (!parts.matches()) {
                throw unreadable();
            }
            DayStream stream = DayStream.ofCode(parts.group(1)).orElseThrow(Positions::unreadable);
            if (positions.put(stream, Long.parseLong(parts.group(2))) != null) {
                throw unreadable();
            }
        }
        return positions;
    }

    private static Problem unreadable() {
        return new Problem(
                ProblemType.UNREADABLE, "Give positions as stream:position, separated by commas, each stream once.");
    }
}
