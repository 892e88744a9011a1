package fr.etape.access;

import fr.etape.http.Digest;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A code for a person or a machine that signs in: the same in every service, and the only form in which staff appear in
 * events, journals and logs. 22 characters of Base64 for URLs.
 */
public record PersonId(String value) {

    static final Comparator<PersonId> BY_VALUE = Comparator.comparing(PersonId::value);

    private static final int LENGTH = 22;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    /** Throws {@link IllegalArgumentException} for any other shape. */
    public PersonId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the code of a person");
        }
    }

    public static boolean isOne(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** Of whom the identity provider calls so: the beginning of a SHA-256, which leads back to nobody who is not known. */
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
