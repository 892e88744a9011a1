package fr.etape.http;

import java.time.Instant;
import org.springframework.core.convert.converter.Converter;

/**
 * An instant as a parameter of a request: ISO 8601 with {@code Z} or an offset. Spring's own converter would also take
 * a number, as milliseconds, and so answer somebody who sends seconds with the state of 1970.
 */
final class InstantParameter implements Converter<String, Instant> {

    /** A plus sign that was not encoded arrives as a blank, which is the usual mistake. */
    static final String EXPECTED = "must be an instant such as 2027-03-18T08:00:00Z; a + in it is sent as %2B.";

    /** Throws {@link java.time.format.DateTimeParseException}. */
    @Override
    public Instant convert(String text) {
        return Instant.parse(text);
    }
}
