package fr.etape.streamwriting;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.StopEvent;
import fr.etape.journal.EventFormat;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The events of one sealed interface as JSON: times in ISO 8601, absent members left out, unknown ones ignored. */
public final class JsonEventFormat<E extends StopEvent> implements EventFormat<E> {

    private final Map<Class<?>, String> types;
    private final Map<Class<?>, ObjectWriter> writers;
    private final Map<String, ObjectReader> readers;

    private JsonEventFormat(EventTypes<E> contract, JsonMapper mapper) {
        Map<String, Class<? extends E>> records = contract.all();
        types = records.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
        writers = records.values().stream().collect(Collectors.toUnmodifiableMap(record -> record, mapper::writerFor));
        readers = records.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> mapper.readerFor(entry.getValue())));
    }

    public static <E extends StopEvent> JsonEventFormat<E> of(Class<E> sealed) {
        return new JsonEventFormat<>(EventTypes.of(sealed), JsonMapper.shared());
    }

    @Override
    public String type(E event) {
        return known(types, event.getClass());
    }

    @Override
    public String source(E event) {
        return "/stops/" + event.stopId();
    }

    @Override
    public String subject(E event) {
        return event.subject();
    }

    @Override
    public String schema(String type) {
        return EventTypes.schemaOf(type);
    }

    @Override
    public byte[] facts(E event) {
        return known(writers, event.getClass()).writeValueAsBytes(event);
    }

    /** Throws {@link IllegalArgumentException} for a type that the contract does not name. */
    @Override
    public E read(String type, byte[] payload) {
        return known(readers, type).readValue(payload);
    }

    private static <K, V> V known(Map<K, V> byKey, K key) {
        V value = byKey.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is not an event of this stream");
        }
        return value;
    }
}
