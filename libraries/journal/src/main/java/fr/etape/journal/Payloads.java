package fr.etape.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The payload of an event: its facts, headed by its place in the stream. */
final class Payloads {

    private Payloads() {}

    /** Splices the place into the JSON object of facts, which is encoded once however often a batch is tried. */
    static byte[] of(StreamId stream, long position, Instant occurredAt, byte[] facts) {
        boolean empty = facts.length == 2;
        String place = "{\"stream\":\"" + stream + "\",\"position\":" + position + ",\"occurredAt\":\"" + occurredAt
                + '"' + (empty ? "" : ",");
        byte[] head = place.getBytes(StandardCharsets.US_ASCII);
        byte[] payload = new byte[head.length + facts.length - 1];
        System.arraycopy(head, 0, payload, 0, head.length);
        System.arraycopy(facts, 1, payload, head.length, facts.length - 1);
        return payload;
    }
}
