package fr.etape.journal;

import java.util.regex.Pattern;

/**
 * Names one ordered history, for instance {@code angers-2027-03/registrations}: lower-case letters, digits and hyphens,
 * with slashes between its parts, 200 characters at most.
 */
public record StreamId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    /** Throws {@link IllegalArgumentException} for any other shape. */
    public StreamId {
        if (value.length() > 200 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a stream id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
