package fr.etape.http.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 in Base64 for URLs, without padding: 43 characters. */
public final class Digest {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Digest() {}

    public static String ofBytes(byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String ofText(String text) {
        return ofBytes(text.getBytes(UTF_8));
    }

    /**
     * Of the JSON of a record, with its members in a fixed order. Two requests that mean the same have the same digest,
     * however they were written; a component that is added to the record changes the digest without further code.
     */
    public static String ofRecord(Record meant) {
        return ofBytes(CANONICAL.writeValueAsBytes(meant));
    }
}
