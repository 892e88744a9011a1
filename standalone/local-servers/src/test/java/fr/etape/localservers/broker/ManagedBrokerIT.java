package fr.etape.localservers.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.localservers.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedBrokerIT {

    @TempDir
    Path directory;

    @Test
    void acknowledgedMessagesSurviveKill9() throws Exception {
        // given
        try (ManagedBroker broker = ManagedBroker.start(settings())) {
            createTopic(broker);
            send(broker, "history", "first");
            broker.server().kill();
        }

        // when
        try (ManagedBroker again = ManagedBroker.start(settings())) {
            send(again, "history", "second");

            // then
            assertThat(read(again, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void aTopicThatNobodyMadeIsNotMadeBySending() throws Exception {
        try (ManagedBroker broker = ManagedBroker.start(settings())) {

            assertThatThrownBy(() -> send(broker, "misspelt", "lost"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class)
                    .hasMessageContaining("misspelt");
        }
    }

    private BrokerSettings settings() {
        return new BrokerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx192m", "-XX:+UseSerialGC"),
                System.getProperty("java.class.path"),
                directory.resolve("data"),
                directory.resolve("log"),
                Ports.free(),
                Ports.free(),
                null);
    }

    private static void createTopic(ManagedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("history", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(ManagedBroker broker, String topic, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "max.block.ms", 3000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(ManagedBroker broker, int count) {
        List<String> values = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition("history", 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (int poll = 0; poll < 50 && values.size() < count; poll++) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(message.value()));
            }
        }
        return values;
    }
}
