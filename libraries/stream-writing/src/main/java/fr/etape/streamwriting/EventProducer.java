package fr.etape.streamwriting;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer that a journal publishes with. */
public final class EventProducer {

    // What the order and the completeness of a stream rest on; no deployment may change it.
    private static final Map<String, Object> FIXED = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            5,
            // The broker would unpack it, and store it unpacked.
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "none",
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            StringSerializer.class,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class);

    // Readers pay for each request, so all that a journal hands over at once should be one (it stays below 256 KB). The
    // journal keeps what could not be sent, so short timeouts are better than long ones.
    private static final Map<String, Object> DEFAULTS = Map.of(
            ProducerConfig.LINGER_MS_CONFIG, 5,
            ProducerConfig.BATCH_SIZE_CONFIG, 262_144,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);

    private EventProducer() {}

    /**
     * Does not wait for a broker.
     *
     * @param settings bootstrap servers, security and what a deployment wants to tune
     */
    public static Producer<String, byte[]> of(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(DEFAULTS);
        all.putAll(settings);
        all.putAll(FIXED);
        return new KafkaProducer<>(all);
    }
}
