package fr.etape.web.site.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the id in a cookie stands for: the name of a document, and the key to what that document holds. */
final class SessionId {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private SessionId() {}

    /** 256 random bits. */
    static String fresh() {
        byte[] id = new byte[BYTES];
        RANDOM.nextBytes(id);
        return TEXT.encodeToString(id);
    }

    /** By which name the session is stored. */
    static String name(String id) {
        try {
            return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes(id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SecretKeySpec key(String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(id), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(bytes("etape session attributes")), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
