package fr.etape.standalone.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A server ended, or did not answer in time, while it was being started. The message holds what its log says of it. */
public class EndedEarly extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 4;
    private static final Pattern COMPLAINT =
            Pattern.compile("\"s\":\"[EF]\"|\\b(ERROR|FATAL|Error|APPLICATION FAILED)\\b|Exception");

    public EndedEarly(ServerProcess server, String what) {
        super(server.name() + " " + what + "; see " + server.log() + "\n" + complaints(server.log()));
    }

    /** The last lines that complain, else the last lines. */
    private static String complaints(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> complaints = lines.stream()
                    .filter(line -> COMPLAINT.matcher(line).find())
                    .toList();
            List<String> shown = complaints.isEmpty() ? lines : complaints;
            return String.join("\n", shown.subList(Math.max(0, shown.size() - LINES), shown.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
