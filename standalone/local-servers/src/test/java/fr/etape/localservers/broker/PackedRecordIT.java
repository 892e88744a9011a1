package fr.etape.localservers.broker;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.localservers.topicaccess.DropRecords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that is small on the wire and fills the memory of whoever unpacks it. */
class PackedRecordIT {

    /** 5 KB as zstd. */
    private static final byte[] ZEROS = new byte[50 << 20];

    @TempDir
    Path directory;

    private ManagedBroker broker;
    private Client client;
    private Admin admin;

    @BeforeEach
    void startBroker() throws Exception {
        broker = ManagedBroker.start(Brokers.open(directory));
        client = new Client(broker.bootstrapServers(), Map.of());
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterEach
    void stopBroker() {
        admin.close(Duration.ofSeconds(1));
        client.close();
        broker.close();
    }

    @Test
    void theBrokerUnpacksAndRefusesItAndGoesOn() throws Exception {
        client.create("etape.team.v1.stop-a");

        for (String compression : List.of("zstd", "gzip", "lz4", "snappy", "none")) {
            assertThat(client.send("etape.team.v1.stop-a", ZEROS, compression))
                    .as(compression)
                    .isEqualTo("RecordTooLargeException");
        }

        assertThat(broker.server().alive()).isTrue();
        assertThat(client.send("etape.team.v1.stop-a", "small".getBytes(), "zstd"))
                .isEqualTo("written");
        assertThat(end("etape.team.v1.stop-a")).isEqualTo(1);
    }

    @Test
    void aReaderDiesOfItWithoutTheGuardUntilItIsDropped() throws Exception {
        // given: a topic that stores what arrives as it is
        admin.createTopics(List.of(new NewTopic("as-it-is", 1, (short) 1)
                        .configs(Map.of("compression.type", "producer", "max.message.bytes", "100000000"))))
                .all()
                .get();
        client.send("as-it-is", "before");
        assertThat(client.send("as-it-is", ZEROS, "zstd")).isEqualTo("written");
        client.send("as-it-is", "behind");
        assertThat(readWithLittleMemory()).as("OutOfMemoryError").isEqualTo(3);
        assertThat(readWithLittleMemory()).as("and again").isEqualTo(3);

        // when
        long first = DropRecords.upTo(admin, "as-it-is", 1);

        // then
        assertThat(first).isEqualTo(2);
        assertThat(readWithLittleMemory()).isZero();
    }

    private long end(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.endOffsets(List.of(partition)).get(partition);
        }
    }

    /** The exit code of a process that reads the topic to its end. */
    private int readWithLittleMemory() throws Exception {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallReader.class.getName(),
                        broker.bootstrapServers(),
                        "as-it-is")
                .inheritIO()
                .start();
        assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return reader.exitValue();
    }

    /** {@code SmallReader <servers> <topic>}. */
    static final class SmallReader {

        private SmallReader() {}

        public static void main(String[] arguments) {
            TopicPartition partition = new TopicPartition(arguments[1], 0);
            try (var consumer = new KafkaConsumer<>(
                    Map.<String, Object>of("bootstrap.servers", arguments[0]),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer())) {
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                long end = consumer.endOffsets(List.of(partition)).get(partition);
                while (consumer.position(partition) < end) {
                    consumer.poll(Duration.ofMillis(200));
                }
            }
        }
    }
}
