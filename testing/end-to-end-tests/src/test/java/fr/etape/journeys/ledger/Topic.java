package fr.etape.journeys.ledger;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;

import fr.etape.journeys.suite.Suite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topic of one stop's registrations, read and written by the administrator of the broker. */
public final class Topic {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> client;
    private final String name;

    private Topic(Map<String, Object> client, String name) {
        this.client = client;
        this.name = name;
    }

    public static Topic of(Suite suite, String stopId) {
        return new Topic(suite.kafka(), "etape.registrations.v1." + stopId);
    }

    /** Every record that lies on the topic, repeats included. */
    public List<ConsumerRecord<byte[], byte[]>> records() {
        return all(client, Set.of(name));
    }

    /** Every record of these topics. */
    public static List<ConsumerRecord<byte[], byte[]>> all(Map<String, Object> client, Set<String> topics) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        Map<String, Object> settings = with(client, AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
        }
        return records;
    }

    /** The names of all topics but Kafka's own. */
    public static Set<String> names(Map<String, Object> client) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Set<String> names = new HashSet<>(consumer.listTopics().keySet());
            names.removeIf(name -> name.startsWith("__"));
            return names;
        }
    }

    /** Puts records on the topic once more, as they are. */
    public void resend(List<ConsumerRecord<byte[], byte[]>> records) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                with(client, ACKS_CONFIG, "all"), new ByteArraySerializer(), new ByteArraySerializer())) {
            records.forEach(record ->
                    producer.send(new ProducerRecord<>(name, null, record.key(), record.value(), record.headers())));
        }
    }

    private static Map<String, Object> with(Map<String, Object> client, String setting, String value) {
        Map<String, Object> more = new HashMap<>(client);
        more.put(setting, value);
        return more;
    }

    public static Event event(ConsumerRecord<byte[], byte[]> record) {
        String id = id(record);
        return Event.of(
                Long.parseLong(id.substring(id.lastIndexOf('/') + 1)), header(record, "ce_type"), record.value());
    }

    public static String id(ConsumerRecord<byte[], byte[]> record) {
        return header(record, "ce_id");
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
