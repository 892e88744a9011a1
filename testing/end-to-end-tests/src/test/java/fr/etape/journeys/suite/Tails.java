package fr.etape.journeys.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of every log of a suite, for whoever has to explain a failure. */
final class Tails {

    private static final int LINES = 15;
    private static final int CHARACTERS = 400;

    private Tails() {}

    static String of(Suite suite) {
        StringBuilder text = new StringBuilder();
        suite.logs().forEach(log -> append(text, log));
        return text.toString();
    }

    private static void append(StringBuilder text, Path log) {
        text.append("──── ").append(log).append('\n');
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            lines.subList(Math.max(0, lines.size() - LINES), lines.size())
                    .forEach(line -> text.append(line, 0, Math.min(line.length(), CHARACTERS))
                            .append('\n'));
        } catch (IOException e) {
            text.append(e).append('\n');
        }
    }
}
