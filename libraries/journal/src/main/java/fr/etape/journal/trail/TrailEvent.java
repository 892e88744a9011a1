package fr.etape.journal.trail;

import org.bson.Document;
import org.bson.types.Binary;

/**
 * What an event says.
 *
 * @param payload the JSON object that went on the topic
 */
public record TrailEvent(String type, byte[] payload) {

    static TrailEvent of(Document stored) {
        return new TrailEvent(
                stored.getString("type"), stored.get("payload", Binary.class).getData());
    }
}
