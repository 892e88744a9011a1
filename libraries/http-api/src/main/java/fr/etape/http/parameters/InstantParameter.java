package fr.etape.http.parameters;

import java.time.Instant;
import org.springframework.core.convert.converter.Converter;

/**
 * An instant as a parameter of a request: ISO 8601 with {@code Z} or an offset. Spring's own converter would also take
 * a number, as milliseconds, and so answer somebody who sends seconds with the state of 1970.
 */
final class InstantParameter implements Converter<String, Instant> {

    /** Throws {@link java.time.format.DateTimeParseException}. */
    @Override
    public Instant convert(String text) {
        return Instant.parse(text);
    }
}
