package fr.etape.localservers.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** A server ended, or did not answer in time, while it was being started. The message holds what its log says of it. */
public class EndedEarly extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 4;
    private static final int WIDTH = 300;
    private static final Pattern COMPLAINT =
            Pattern.compile("\"s\":\"[EF]\"|\\b(ERROR|FATAL|Error|APPLICATION FAILED)\\b|Exception");

    public EndedEarly(ServerProcess server, String what) {
        super(server.name() + " " + what + "; see " + server.log() + "\n" + complaints(server.log()));
    }

    /** What the log says last: the reason that Spring Boot gives, else the lines that complain, else the last lines. */
    private static String complaints(Path log) {
        Deque<String> complaints = new ArrayDeque<>();
        Deque<String> all = new ArrayDeque<>();
        FailureReport report = new FailureReport();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            reader.lines().map(EndedEarly::shortened).forEach(line -> {
                report.read(line);
                keep(all, line);
                if (COMPLAINT.matcher(line).find()) {
                    keep(complaints, line);
                }
            });
        } catch (IOException e) {
            return "(no log)";
        }
        return report.description().orElseGet(() -> String.join("\n", complaints.isEmpty() ? all : complaints));
    }

    private static void keep(Deque<String> lines, String line) {
        lines.addLast(line);
        if (lines.size() > LINES) {
            lines.removeFirst();
        }
    }

    private static String shortened(String line) {
        return line.substring(0, Math.min(WIDTH, line.length()));
    }
}
