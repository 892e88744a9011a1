package fr.etape.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.streamwriting.JsonEventFormat;
import fr.etape.testservers.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What this service publishes, and what registration-service publishes for it. */
final class Topics {

    private static final Map<String, Object> SERVERS = Map.of("bootstrap.servers", TestServers.kafka());
    private static final JsonEventFormat<RegistrationsEvent> FORMAT = JsonEventFormat.of(RegistrationsEvent.class);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Topics() {}

    /** The events about one stop on the topic of the tour, from its beginning. */
    static List<ConsumerRecord<String, byte[]>> tour(String stopId) {
        return all(TourEvent.STREAM.topicOf(stopId)).stream()
                .filter(each -> ("/stops/" + stopId).equals(headers(each).get("ce_source")))
                .toList();
    }

    /** The events of a stop's team; fails while there is no topic. */
    static List<ConsumerRecord<String, byte[]>> team(String stopId) {
        return all(TeamEvent.STREAM.topicOf(stopId));
    }

    private static List<ConsumerRecord<String, byte[]>> all(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(SERVERS, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    static Map<String, String> headers(ConsumerRecord<?, ?> event) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : event.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }

    static void createRegistrations(String stopId) {
        try (Admin admin = Admin.create(SERVERS)) {
            admin.createTopics(List.of(new NewTopic(RegistrationsEvent.STREAM.topicOf(stopId), 1, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As registration-service does, the first at a position and the others behind it. */
    static void publish(String stopId, long position, RegistrationsEvent... events) {
        String stream = RegistrationsEvent.STREAM.of(stopId);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(SERVERS, new StringSerializer(), new ByteArraySerializer())) {
            for (RegistrationsEvent event : events) {
                ObjectNode payload = (ObjectNode) MAPPER.readTree(FORMAT.facts(event));
                payload.put("stream", stream).put("position", position).put("occurredAt", "2027-01-11T08:00:00Z");
                ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                        RegistrationsEvent.STREAM.topicOf(stopId), 0, stream, MAPPER.writeValueAsBytes(payload));
                message.headers()
                        .add("ce_specversion", "1.0".getBytes(UTF_8))
                        .add("ce_id", (stream + "/" + position).getBytes(UTF_8))
                        .add("ce_type", FORMAT.type(event).getBytes(UTF_8))
                        .add("ce_source", FORMAT.source(event).getBytes(UTF_8))
                        .add("ce_time", "2027-01-11T08:00:00Z".getBytes(UTF_8))
                        .add("content-type", "application/json".getBytes(UTF_8));
                producer.send(message);
                position++;
            }
        }
    }
}
