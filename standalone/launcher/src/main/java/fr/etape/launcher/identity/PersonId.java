package fr.etape.launcher.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How the services call somebody whom the provider calls by a {@code sub}: the first 22 characters of
 * base64url(SHA-256).
 */
final class PersonId {

    private static final int CHARACTERS = 22;

    private PersonId() {}

    static String of(String sub) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sub.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
