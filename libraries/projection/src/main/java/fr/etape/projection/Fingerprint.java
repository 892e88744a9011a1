package fr.etape.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What a projection gets of a record, as 32 hexadecimal digits: type, time and payload, but not its trace. */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(ConsumerRecord<?, byte[]> record) {
        MessageDigest digest = sha256();
        for (String name : new String[] {"ce_type", "ce_time"}) {
            String header = EventId.header(record, name);
            add(digest, header == null ? null : header.getBytes(UTF_8));
        }
        add(digest, record.value());
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** With its length ahead, so that nothing can move from one part to the next. */
    private static void add(MessageDigest digest, byte @Nullable [] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? -1 : part.length)
                .flip());
        if (part != null) {
            digest.update(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
