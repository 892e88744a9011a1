package fr.etape.localservers.broker;

import static fr.etape.localservers.topicaccess.Principal.ADMIN;
import static fr.etape.localservers.topicaccess.Principal.SESSIONS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.localservers.topicaccess.DropRecords;
import fr.etape.localservers.topicaccess.Principal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program behind {@code deploy/drop-records} as it is called there: a process, with settings by environment. */
class DropRecordsIT {

    private static final String TOPIC = "etape.team.v1.stop-a";

    @TempDir
    static Path directory;

    private static ManagedBroker broker;

    private record Ended(int exit, String output) {}

    @BeforeAll
    static void startBroker() throws Exception {
        broker = ManagedBroker.start(Brokers.secured(directory));
        try (Client admin = as(ADMIN)) {
            admin.create(TOPIC);
            admin.create("etape.tour.v1");
            for (String value : List.of("zero", "one", "two", "three")) {
                admin.send(TOPIC, value);
                admin.send("etape.tour.v1", value);
            }
        }
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void dropsTheRecordAndAllBeforeItAndLeavesTheRest() throws Exception {
        assertThat(drop(ADMIN, TOPIC, "1")).isEqualTo(new Ended(0, TOPIC + " now begins at offset 2\n"));
        assertThat(drop(ADMIN, TOPIC, "1"))
                .as("and again")
                .isEqualTo(new Ended(0, TOPIC + " now begins at offset 2\n"));

        try (Client admin = as(ADMIN)) {
            assertThat(admin.values(TOPIC)).containsExactly("two", "three");
            assertThat(admin.values("etape.tour.v1")).containsExactly("zero", "one", "two", "three");
        }
    }

    /** An offset typed wrongly drops nothing. */
    @Test
    void whatTheTopicDoesNotHaveIsRefused() throws Exception {
        assertThat(drop(ADMIN, "etape.tour.v1", "4")).satisfies(ended -> {
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.output()).contains("the broker did not drop them: ", "OffsetOutOfRangeException");
        });
        for (List<String> wrong : List.of(
                List.of("etape.tour.v1"),
                List.of("etape.tour.v1", "-1"),
                List.of("etape.tour.v1", "last"),
                List.of("etape.tour.v1", "9999999999999999999"))) {
            assertThat(drop(ADMIN, wrong.toArray(String[]::new)))
                    .isEqualTo(new Ended(2, "topic and offset, such as: etape.team.v1.angers-2027-03 17\n"));
        }
        try (Client admin = as(ADMIN)) {
            assertThat(admin.values("etape.tour.v1")).hasSize(4);
        }
    }

    @Test
    void isForWhoeverAdministersTheBroker() throws Exception {
        assertThat(drop(SESSIONS, "etape.tour.v1", "0")).satisfies(ended -> {
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.output()).contains("TopicAuthorizationException");
        });
        try (Client admin = as(ADMIN)) {
            assertThat(admin.values("etape.tour.v1")).hasSize(4);
        }
    }

    private static Ended drop(Principal principal, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dlogback.configurationFile=broker-logback.xml",
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                "-cp",
                System.getProperty("java.class.path"),
                DropRecords.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ETAPE_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        login(principal)
                .forEach((name, value) -> builder.environment()
                        .put("ETAPE_KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value.toString()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static Client as(Principal principal) {
        return new Client(broker.bootstrapServers(), login(principal));
    }

    private static Map<String, Object> login(Principal principal) {
        return broker.settings().access().login(principal).settings();
    }
}
