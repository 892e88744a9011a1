package fr.etape.gateway.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer with status 200.
 *
 * @param headers those that pass, in their order
 */
public record AnswerCopy(List<Header> headers, byte[] body) {

    public record Header(String name, String value) {}

    private static final int DIGEST_BYTES = 12;

    @Nullable
    String header(String name) {
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                return header.value();
            }
        }
        return null;
    }

    /** False when the service said that it is for one client only, or that it depends on more than a question tells. */
    boolean isForAll() {
        for (Header header : headers) {
            String value = header.value().toLowerCase(Locale.ROOT);
            boolean forbids = switch (header.name().toLowerCase(Locale.ROOT)) {
                case "set-cookie" -> true;
                case "cache-control" -> value.contains("no-store") || value.contains("private");
                case "vary" -> !dependsOnlyOnTheQuestion(value);
                default -> false;
            };
            if (forbids) {
                return false;
            }
        }
        return true;
    }

    private static boolean dependsOnlyOnTheQuestion(String vary) {
        for (String name : vary.split(",", -1)) {
            if (!name.isBlank() && !SharedRequest.TOLD.contains(name.strip())) {
                return false;
            }
        }
        return true;
    }

    /** With an {@code ETag} made of the body, where the service gave none. */
    public AnswerCopy tagged() {
        if (header("ETag") != null) {
            return this;
        }
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header("ETag", '"' + digest() + '"'));
        return new AnswerCopy(List.copyOf(more), body);
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(header("Content-Type")).getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
