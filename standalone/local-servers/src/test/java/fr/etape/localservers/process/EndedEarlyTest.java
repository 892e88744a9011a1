package fr.etape.localservers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndedEarlyTest {

    @TempDir
    Path folder;

    @Test
    void whyAnApplicationRefusesToStartIsSaidWithoutItsStackTrace() throws IOException {
        assertThat(message("""
                2026-11-26 ERROR o.s.b.d.LoggingFailureAnalysisReporter :

                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                The journal was written by another version of Étape and was left untouched.

                Action:

                Use an empty database.
                java.lang.IllegalStateException: never shown
                """))
                .isEqualTo("web ended with 1; see " + folder.resolve("web.log")
                        + "\nThe journal was written by another version of Étape and was left untouched.");
    }

    @Test
    void withoutSuchAReportTheLinesThatComplainAreShown() throws IOException {
        assertThat(message("starting\nERROR no room\nstopping\n")).endsWith("\nERROR no room");
        assertThat(message("starting\nstopping\n")).endsWith("\nstarting\nstopping");
    }

    /** A report without an action, as after a second attempt. */
    @Test
    void onlyTheLastReportCounts() throws IOException {
        String report = "APPLICATION FAILED TO START\n***\n\nDescription:\n\n%s\n\n";

        assertThat(message(report.formatted("The first.") + "started again\n" + report.formatted("The second.")))
                .endsWith("; see " + folder.resolve("web.log") + "\nThe second.");
    }

    private String message(String log) throws IOException {
        Path file = folder.resolve("web.log");
        Files.deleteIfExists(file);
        Program program = new Program("web", List.of("printf", "%s", log), Map.of(), Ports.free(), file);
        ServerProcess server = program.start();
        assertThat(server.endsWithin(Duration.ofSeconds(20))).isTrue();
        return String.valueOf(new EndedEarly(server, "ended with 1").getMessage());
    }
}
