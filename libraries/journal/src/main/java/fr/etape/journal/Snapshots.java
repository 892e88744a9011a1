package fr.etape.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.bson.types.MaxKey;
import org.bson.types.MinKey;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code snapshots}: states of streams, compressed and split into documents. A snapshot only saves time:
 * one that is missing, incomplete or of another version is ignored.
 */
final class Snapshots<S> {

    private static final int PART = 8 * 1024 * 1024;

    private final MongoCollection<Document> collection;
    private final StateFormat<S> format;

    Snapshots(MongoDatabase database, StateFormat<S> format) {
        this.collection = database.getCollection("snapshots");
        this.format = format;
    }

    void save(StreamId stream, Head<S> head) {
        byte[] bytes = compressed(format.write(head.state()));
        int parts = Math.max(1, (bytes.length + PART - 1) / PART);
        List<Document> documents = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            byte[] data = Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
            documents.add(new Document("_id", id(stream, head.position(), part))
                    .append("version", format.version())
                    .append("parts", parts)
                    .append("data", new Binary(data)));
        }
        collection.deleteMany(between(id(stream, head.position(), new MinKey()), id(stream, new MaxKey(), 0)));
        collection.insertMany(documents);
        collection.deleteMany(between(id(stream, new MinKey(), 0), id(stream, head.position(), new MinKey())));
    }

    /** The newest snapshot of a stream; null when there is none that can be read. */
    @Nullable
    Head<S> load(StreamId stream) {
        Document newest = collection
                .find(between(id(stream, new MinKey(), 0), id(stream, new MaxKey(), 0)))
                .sort(descending("_id"))
                .first();
        if (newest == null || newest.getInteger("version") != format.version()) {
            return null;
        }
        long position = newest.get("_id", Document.class).getLong("position");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int parts = 0;
        for (Document part : collection
                .find(between(id(stream, position, new MinKey()), id(stream, position, new MaxKey())))
                .sort(ascending("_id"))) {
            bytes.writeBytes(part.get("data", Binary.class).getData());
            parts++;
        }
        return parts == newest.getInteger("parts")
                ? new Head<>(position, format.read(decompressed(bytes.toByteArray())))
                : null;
    }

    private static Bson between(Document from, Document to) {
        return and(gt("_id", from), lt("_id", to));
    }

    private static Document id(StreamId stream, Object position, Object part) {
        return new Document("stream", stream.value())
                .append("position", position)
                .append("part", part);
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] decompressed(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
