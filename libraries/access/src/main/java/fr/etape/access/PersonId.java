package fr.etape.access;

import fr.etape.http.body.Digest;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A code for a person or a machine that signs in. It is the same in every service, and staff appear in events, journals
 * and logs under this code only. 22 characters of URL-safe Base64.
 */
public record PersonId(String value) {

    static final Comparator<PersonId> BY_VALUE = Comparator.comparing(PersonId::value);

    private static final int LENGTH = 22;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    /** Throws {@link IllegalArgumentException} when the value does not have that form. */
    public PersonId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a person id");
        }
    }

    public static boolean isOne(String value) {
        return SHAPE.matcher(value).matches();
    }

    /**
     * For a subject of the identity provider: the beginning of its SHA-256, which cannot be turned back into the
     * subject.
     */
    public static PersonId ofSubject(String subject) {
        return new PersonId(digest(subject));
    }

    /** The first 132 bits of the SHA-256 of a text. */
    public static String digest(String text) {
        return Digest.ofText(text).substring(0, LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
