package fr.etape.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.etape.launcher.console.Refused;
import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.SuiteFile;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.process.Program;
import fr.etape.localservers.process.Readiness;
import fr.etape.localservers.process.Waiting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteIT {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(output, true, StandardCharsets.UTF_8), false);

    @TempDir
    Path directory;

    @Test
    void aPartThatIsKilledIsStartedAgainAndSaidSo() throws IOException {
        SuiteFile file = new SuiteFile(directory.resolve("suite.json"));
        try (Suite suite = new Suite(
                SuiteFile.Content.of("http://localhost"), List.of(part("web", 1)), file, terminal, () -> "")) {
            // given
            suite.start();
            long first = file.parts().getFirst().pid();

            // when
            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            // then
            await().atMost(Duration.ofSeconds(20)).until(() -> said().contains("web runs again"));
            assertThat(said()).contains("web ended with 137; starting it again in 250 ms");
            assertThat(file.parts().getFirst().pid()).isNotEqualTo(first);
        }
        assertThat(directory.resolve("suite.json")).doesNotExist();
    }

    @Test
    void partsEndInTheOrderOfTheirRanks() throws IOException {
        SuiteFile file = new SuiteFile(directory.resolve("suite.json"));
        Suite suite = new Suite(
                SuiteFile.Content.of("http://localhost"),
                List.of(part("mongod", 3), part("gateway", 1), part("web", 2)),
                file,
                terminal,
                () -> "");
        suite.start();

        suite.close();

        assertThat(Files.readAllLines(directory.resolve("ends"))).containsExactly("gateway", "web", "mongod");
    }

    @Test
    void aPartThatCannotStartIsNamedWithTheReasonThatIsKnown() {
        SuiteFile file = new SuiteFile(directory.resolve("suite.json"));
        Program broken = new Program(
                "kafka", List.of("/bin/sh", "-c", "echo no space left; exit 3"), Map.of(), Ports.free(), log("kafka"));
        try (Suite suite = new Suite(
                SuiteFile.Content.of("http://localhost"),
                List.of(new Part(broken, waiting(), 1)),
                file,
                terminal,
                () -> "the disk is full")) {

            assertThatThrownBy(suite::start)
                    .isInstanceOf(Refused.class)
                    .hasMessage("the suite cannot be started: kafka ended with 3; see " + log("kafka")
                            + ", for the disk is full");
        }
    }

    @Test
    void aPartThatCannotStartIsNamedWithTheEndOfItsLog() {
        SuiteFile file = new SuiteFile(directory.resolve("suite.json"));
        Program broken = new Program(
                "kafka", List.of("/bin/sh", "-c", "echo bad setting; exit 3"), Map.of(), Ports.free(), log("kafka"));
        try (Suite suite = new Suite(
                SuiteFile.Content.of("http://localhost"),
                List.of(new Part(broken, waiting(), 1)),
                file,
                terminal,
                () -> "")) {

            assertThatThrownBy(suite::start)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("kafka ended with 3; see " + log("kafka"))
                    .hasMessageContaining("bad setting");
        }
    }

    /** Writes its name to a file when it is asked to end; ready once it has said so. */
    private Part part(String name, int rank) {
        String script = "trap 'echo " + name + " >> " + directory.resolve("ends") + "; exit 0' TERM; " + "echo $$ > "
                + directory.resolve(name) + "; while :; do sleep 0.05; done";
        Program program = new Program(name, List.of("/bin/sh", "-c", script), Map.of(), Ports.free(), log(name));
        return new Part(program, waiting(name), rank);
    }

    private Readiness waiting(String name) {
        Waiting waiting = new Waiting(Duration.ofSeconds(20), Duration.ofMillis(20));
        return server -> waiting.until(server, () -> {
            try {
                return Files.readString(directory.resolve(name)).strip().equals(Long.toString(server.pid()));
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static Readiness waiting() {
        return server -> new Waiting(Duration.ofSeconds(20), Duration.ofMillis(20)).until(server, () -> false);
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
