package fr.etape.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.OfSeats;
import fr.etape.reporting.attendance.StopHistory;
import fr.etape.testservers.TestServers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Puts events on a topic as the journal of registration-service does: a second apart, from the opening on. */
public final class Publisher implements AutoCloseable {

    private static final Map<String, Object> SERVERS = Map.of("bootstrap.servers", TestServers.kafka());
    private static final EventTypes<RegistrationsEvent> TYPES = EventTypes.of(RegistrationsEvent.class);

    private final String topic;
    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(SERVERS, new StringSerializer(), new ByteArraySerializer());

    public Publisher(String stopId) {
        topic = "etape.registrations.v1." + stopId;
        try (Admin admin = Admin.create(SERVERS)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole history of a stop, once and in order. */
    public void publish(List<OfSeats> history) {
        for (int i = 0; i < history.size(); i++) {
            send(i + 1, history.get(i));
        }
        producer.flush();
    }

    public void send(long position, RegistrationsEvent event) {
        send(position, event.stopId(), TYPES.typeOf(event), JsonMapper.shared().writeValueAsBytes(event));
    }

    public void send(long position, String stopId, String type, byte[] payload) {
        String stream = stopId + "/registrations";
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, 0, stream, payload);
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", (stream + "/" + position).getBytes(UTF_8))
                .add("ce_source", ("/stops/" + stopId).getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add(
                        "ce_time",
                        StopHistory.OPENED_AT
                                .plusSeconds(position - 1)
                                .toString()
                                .getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
