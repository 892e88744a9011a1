package fr.etape.registration.admission.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.registration.admission.Applicant;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests ask for the same: SHA-256 of what is meant, however it was written. */
final class BodyDigest {

    private BodyDigest() {}

    static String of(Applicant applicant) {
        MessageDigest digest = sha256();
        add(digest, applicant.givenName());
        add(digest, applicant.familyName());
        add(digest, applicant.email());
        add(digest, applicant.college().name());
        add(digest, applicant.organisation());
        add(digest, applicant.siren());
        add(digest, applicant.commune());
        add(digest, applicant.language());
        applicant.wishes().forEach(wish -> add(digest, wish));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    /** No checked text holds a control character, so that members cannot run into each other. */
    private static void add(MessageDigest digest, @Nullable String member) {
        if (member != null) {
            digest.update(member.getBytes(UTF_8));
        }
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
