package fr.etape.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Stored events as Kafka records: CloudEvents 1.0, binary mode. The id is the same whenever an event is sent again.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     binding</a>
 */
final class CloudEvents {

    private static final Header VERSION = header("ce_specversion", "1.0");
    private static final Header CONTENT_TYPE = header("content-type", "application/json");

    private CloudEvents() {}

    static List<ProducerRecord<String, byte[]>> of(String topic, Batch batch, EventFormat<?> format) {
        List<ProducerRecord<String, byte[]>> records =
                new ArrayList<>(batch.events().size());
        Header time = header("ce_time", batch.occurredAt().toString());
        long position = batch.first();
        for (StoredEvent event : batch.events()) {
            RecordHeaders headers = new RecordHeaders(new Header[] {VERSION, CONTENT_TYPE, time});
            headers.add(header("ce_id", batch.stream() + "/" + position++));
            headers.add(header("ce_type", event.type()));
            headers.add(header("ce_source", event.source()));
            headers.add(header("ce_subject", event.subject()));
            headers.add(header("ce_dataschema", format.schema(event.type())));
            if (event.trace() != null) {
                headers.add(header("traceparent", event.trace()));
            }
            records.add(new ProducerRecord<>(topic, null, null, batch.stream().value(), event.payload(), headers));
        }
        return records;
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
