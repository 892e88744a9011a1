package fr.etape.contracts;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wire names of the events of one stream, or of those of its events that a reader wants.
 *
 * @param <E> the sealed interface whose records carry {@link EventType}
 */
public final class EventTypes<E> {

    private final Map<String, Class<? extends E>> records;

    private EventTypes(Map<String, Class<? extends E>> records) {
        this.records = records;
    }

    /**
     * Throws {@link IllegalArgumentException} when the interface is not sealed or one of its records has no wire name.
     */
    public static <E> EventTypes<E> of(Class<E> sealed) {
        if (!sealed.isSealed()) {
            throw new IllegalArgumentException(sealed + " is not sealed");
        }
        return new EventTypes<>(records(sealed)
                .distinct()
                .map(record -> record.<E>asSubclass(sealed))
                .collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, record -> record)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::records)
                : Stream.of(type);
    }

    /** The wire name of an event. */
    public String typeOf(E event) {
        return nameOf(event.getClass());
    }

    /** The record that carries a wire name; null for a type that is not among them. */
    public @Nullable Class<? extends E> recordOf(String type) {
        return records.get(type);
    }

    /** Wire name to record, of all of them. */
    public Map<String, Class<? extends E>> all() {
        return records;
    }

    /** CloudEvents {@code dataschema}: also the {@code $id} of the schema among this module's resources. */
    public static String schemaOf(String type) {
        return "urn:etape:schema:" + type;
    }

    private static String nameOf(Class<?> record) {
        EventType type = record.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(record + " has no @EventType");
        }
        return type.value();
    }
}
