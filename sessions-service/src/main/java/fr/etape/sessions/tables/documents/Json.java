package fr.etape.sessions.tables.documents;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Records as parts of documents, member by member. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private Json() {}

    static Document of(Record written) {
        return Document.parse(MAPPER.writeValueAsString(written));
    }

    static <T> T read(Document stored, Class<T> type) {
        return MAPPER.readValue(stored.toJson(PLAIN), type);
    }

    static <T> @Nullable T readOptional(@Nullable Document stored, Class<T> type) {
        return stored == null ? null : read(stored, type);
    }
}
