package fr.etape.journeys.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.suite.Root;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script asks of docker compose, whose place a program takes that prints what it was asked. */
class DropRecordsTest {

    @TempDir
    Path checkout;

    @Test
    void theProgramRunsAtTheAdministratorsDoorWithTopicAndOffset() throws Exception {
        Script dropRecords = Script.copied(checkout, "deploy/drop-records");
        dropRecords.standIn("docker", "pwd; printf '%s\\n' \"$@\"\n");

        Script.Ended ended = dropRecords.run("", "etape.team.v1.angers-2027-03", "17");

        assertThat(ended.exit()).isZero();
        assertThat(ended.output().lines())
                .containsExactly(
                        checkout.toRealPath().toString(),
                        "compose",
                        "run",
                        "--rm",
                        "--no-deps",
                        "--entrypoint",
                        "java",
                        "kafka-setup",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        "/application/*",
                        "fr.etape.localservers.topicaccess.DropRecords",
                        "etape.team.v1.angers-2027-03",
                        "17");
        assertThat(Files.readString(Root.folder().resolve("docker-compose.yml")))
                .contains("  kafka-setup:\n", "ETAPE_KAFKA_BOOTSTRAP_SERVERS: localhost:9094");
    }
}
