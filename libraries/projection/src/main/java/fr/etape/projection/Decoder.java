package fr.etape.projection;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record into an event, strictly: a projection can rely on what it gets. */
final class Decoder<E> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Function<String, @Nullable Class<? extends E>> types;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    Decoder(Function<String, @Nullable Class<? extends E>> types) {
        this.types = types;
    }

    Delivered<E> decode(EventId id, ConsumerRecord<?, byte[]> record) throws Undecodable {
        String type = EventId.header(record, "ce_type");
        byte[] payload = record.value();
        if (type == null || payload == null) {
            throw new Undecodable(type == null ? "no ce_type" : "no payload");
        }
        Class<? extends E> known = types.apply(type);
        E event = known == null ? null : read(known, payload);
        return new Delivered<>(id.stream(), id.position(), occurredAt(record), type, event, payload);
    }

    private E read(Class<? extends E> type, byte[] payload) throws Undecodable {
        try {
            E event = type.cast(readers.computeIfAbsent(type, JSON::readerFor).readValue(payload));
            String missing = event == null
                    ? "object"
                    : shapes.computeIfAbsent(type, Shape::of).missingIn(event);
            if (event == null || missing != null) {
                throw new Undecodable("payload lacks " + missing);
            }
            return event;
        } catch (JacksonException e) {
            throw new Undecodable("payload is not a " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    private static Instant occurredAt(ConsumerRecord<?, ?> record) throws Undecodable {
        String time = EventId.header(record, "ce_time");
        try {
            return Instant.parse(time == null ? "" : time);
        } catch (DateTimeException e) {
            throw new Undecodable("ce_time is not an instant");
        }
    }
}
