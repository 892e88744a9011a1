package fr.etape.localservers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    private static final int KILOBYTE = 1024;

    @TempDir
    Path folder;

    @Test
    void aProgramThatWritesWithoutEndFillsAsManyFilesAsAllowedAndNoMore() throws IOException {
        String writes = "i=0; while :; do i=$((i+1)); echo \"line $i of a log that never ends\"; done";
        Path log = folder.resolve("web.log");
        Program program = new Program("web", List.of("/bin/sh", "-c", writes), Map.of(), Ports.free(), log);
        ServerProcess server = program.start();
        try (Logs logs = Logs.watched(folder, 64 * KILOBYTE, 2)) {

            await().atMost(Duration.ofSeconds(60)).until(() -> firstLine(folder.resolve("web.log.2")) > 1);

            assertThat(folder.resolve("web.log.3")).doesNotExist();
            server.kill();
            await().until(() -> log.toFile().length() < 64 * KILOBYTE);
        } finally {
            server.kill();
        }
        assertThat(firstLine(folder.resolve("web.log.2"))).isLessThan(firstLine(folder.resolve("web.log.1")));
    }

    @Test
    void aSmallLogStaysAsItIs() throws IOException {
        Path small = Files.writeString(folder.resolve("web.log"), "started\n");
        Path full = Files.writeString(folder.resolve("kafka.log"), "x".repeat(KILOBYTE));
        try (Logs logs = Logs.watched(folder, KILOBYTE, 2)) {
            await().until(() -> Files.exists(folder.resolve("kafka.log.1")) && Files.size(full) == 0);
        }

        assertThat(small).hasContent("started\n");
        assertThat(folder.resolve("web.log.1")).doesNotExist();
    }

    /** Number of the first whole line; 0 when there is none. */
    private static int firstLine(Path log) throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.skip(1)
                    .filter(line -> line.matches("line \\d+ of a log that never ends"))
                    .findFirst()
                    .map(line -> Integer.parseInt(line.split(" ", -1)[1]))
                    .orElse(0);
        }
    }
}
