package fr.etape.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The CloudEvents {@code id} of an event, {@code stream/position}: the same on every resend. */
record EventId(String stream, long position) {

    private static final int LONGEST = 256;

    /** Null when the record has no such id, so that nothing says which stream it belongs to. */
    static @Nullable EventId of(ConsumerRecord<?, ?> record) {
        String id = header(record, "ce_id");
        return id == null ? null : parse(id);
    }

    static @Nullable EventId parse(String id) {
        int slash = id.lastIndexOf('/');
        if (slash <= 0 || id.length() > LONGEST || !id.chars().allMatch(EventId::isAllowed)) {
            return null;
        }
        try {
            long position = Long.parseLong(id, slash + 1, id.length(), 10);
            return position > 0 ? new EventId(id.substring(0, slash), position) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    // The name of a stream appears in logs, metrics and bookmarks. Those who write to a topic must not be able to forge
    // it.
    private static boolean isAllowed(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '/';
    }

    /** A header as UTF-8, whatever type the producer says it has; null when it is missing. */
    static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
