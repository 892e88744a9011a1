package fr.etape.web.site.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Short texts that only this site can read again, each bound to what it is for. */
final class NoteSeal {

    private static final int KEY_BYTES = 32;
    private static final int LONGEST_NOTE = 16_384;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealedBytes bytes;

    /** @param secret without one, a random one: its notes do not outlive this process */
    NoteSeal(@Nullable String secret) {
        this.bytes = new SealedBytes(key(secret));
    }

    /** In letters, digits, hyphens and underscores. */
    String close(String context, String note) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.close(context, deflated(note)));
    }

    /** Nothing when it was not sealed here, or for something else. */
    Optional<String> open(String context, String text) {
        try {
            return Optional.of(
                    inflated(bytes.open(context, Base64.getUrlDecoder().decode(text))));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] bytes) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(LONGEST_NOTE), StandardCharsets.UTF_8);
        }
    }

    private static SecretKeySpec key(@Nullable String secret) {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        byte[] start = secret == null || secret.isEmpty() ? random : secret.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(start, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("etape sealed cookies".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
