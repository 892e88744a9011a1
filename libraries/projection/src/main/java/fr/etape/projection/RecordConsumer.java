package fr.etape.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** The bean behind a binding: splits a poll into its streams. */
final class RecordConsumer<E> implements Consumer<Message<List<byte[]>>> {

    private final String group;
    private final Reader<E> reader;
    private final DeadLetters deadLetters;
    private final Tally tally;

    RecordConsumer(String group, Reader<E> reader, DeadLetters deadLetters, Tally tally) {
        this.group = group;
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.tally = tally;
    }

    @Override
    public void accept(Message<List<byte[]>> poll) {
        Map<String, List<Arrival>> streams = new LinkedHashMap<>();
        List<DeadLetter> nowhere = new ArrayList<>(0);
        for (ConsumerRecord<?, byte[]> record : records(poll)) {
            EventId id = EventId.of(record);
            if (id == null) {
                nowhere.add(new DeadLetter(record, "no ce_id of the form stream/position"));
            } else {
                streams.computeIfAbsent(id.stream(), s -> new ArrayList<>()).add(new Arrival(id, record));
            }
        }
        readAll(streams);
        if (!nowhere.isEmpty()) {
            deadLetters.send(group, nowhere);
            tally.dead().increment(nowhere.size());
        }
    }

    // One stream that fails does not hold up the others: when the poll comes again, their events are repeats.
    private void readAll(Map<String, List<Arrival>> streams) {
        RuntimeException failure = null;
        for (Map.Entry<String, List<Arrival>> stream : streams.entrySet()) {
            try {
                reader.read(stream.getKey(), stream.getValue());
            } catch (RuntimeException e) {
                tally.failures().increment();
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @SuppressWarnings("unchecked")
    private List<ConsumerRecord<?, byte[]>> records(Message<List<byte[]>> poll) {
        Object records = poll.getHeaders().get(KafkaHeaders.RAW_DATA);
        if (records == null) {
            throw new IllegalStateException(
                    group + ": the binding does not have the settings of projection.properties");
        }
        return (List<ConsumerRecord<?, byte[]>>) records;
    }
}
