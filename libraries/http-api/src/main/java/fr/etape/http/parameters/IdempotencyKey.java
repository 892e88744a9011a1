package fr.etape.http.parameters;

import java.util.regex.Pattern;

/**
 * By which a repeated POST is known: the header {@code Idempotency-Key}, 8 to 200 visible ASCII characters, as a quoted
 * string or bare. As a parameter of a controller it makes the header a requirement.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">draft-ietf-httpapi-idempotency-key-header</a>
 */
public record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7E]{8,200}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    /** Throws {@link IllegalArgumentException} for any other shape. */
    public IdempotencyKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an idempotency key");
        }
    }

    /** Throws {@link IllegalArgumentException} when the header has another shape. */
    static IdempotencyKey parse(String header) {
        String text = header.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return new IdempotencyKey(
                quoted ? ESCAPED.matcher(text.substring(1, text.length() - 1)).replaceAll("$1") : text);
    }
}
