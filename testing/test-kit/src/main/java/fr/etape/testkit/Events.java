package fr.etape.testkit;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stream that another service owns, played by a test: events come as the journal of that service publishes them, the
 * first at 2027-01-11T08:00:00Z and each a second after the one before. Classes of tests that run at the same time may
 * publish on the same stream.
 */
public final class Events<E extends StopEvent> {

    private static final Instant FIRST = Instant.parse("2027-01-11T08:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventTypes<E> types;
    private final String stream;
    private final String topic;
    private long last;

    private Events(Class<E> events, String stream, String topic) {
        this.types = EventTypes.of(events);
        this.stream = stream;
        this.topic = topic;
        Topic.create(topic);
    }

    /** The stream of a stop, on its own topic. */
    public static <E extends StopEvent> Events<E> of(Class<E> events, String stopId) {
        return of(events, stopId, name(events).topicOf(stopId));
    }

    /** The stream of a stop, on a topic that a test chooses. */
    public static <E extends StopEvent> Events<E> of(Class<E> events, String stopId, String topic) {
        return new Events<>(events, name(events).of(stopId), topic);
    }

    private static StreamName name(Class<? extends StopEvent> events) {
        try {
            return (StreamName) events.getField("STREAM").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(events + " has no constant STREAM", e);
        }
    }

    /** The next events of the stream. */
    @SafeVarargs
    public final synchronized void publish(E... events) {
        publishFrom(last + 1, events);
    }

    /** The next events of the stream. */
    public synchronized void publishAll(List<? extends E> events) {
        events.forEach(event -> publishFrom(last + 1, event));
        Topic.flush();
    }

    /**
     * Events at this position and after it: a publisher that crashed sends some again, one that is broken leaves a gap.
     */
    @SafeVarargs
    public final synchronized void publishFrom(long position, E... events) {
        long next = position;
        for (E event : events) {
            send(next++, types.typeOf(event), event.stopId(), event.subject(), (ObjectNode) JSON.valueToTree(event));
        }
    }

    /** The next event of the stream: one that the contracts do not have yet, about a stop. */
    public synchronized void publish(String type, String stopId, String facts) {
        send(last + 1, type, stopId, stopId, (ObjectNode) JSON.readTree(facts));
    }

    private void send(long position, String type, String stopId, String subject, ObjectNode facts) {
        String time = FIRST.plusSeconds(position - 1).toString();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("content-type", "application/json");
        headers.put("ce_time", time);
        headers.put("ce_id", stream + "/" + position);
        headers.put("ce_type", type);
        headers.put("ce_source", "/stops/" + stopId);
        headers.put("ce_subject", subject);
        headers.put("ce_dataschema", EventTypes.schemaOf(type));
        facts.put("stream", stream).put("position", position).put("occurredAt", time);
        Topic.publish(topic, new PublishedEvent(stream, headers, facts.toString()));
        last = Math.max(last, position);
    }

    public String topic() {
        return topic;
    }
}
