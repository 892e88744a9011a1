package fr.etape.sessions.bookings.draw.lots;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What everybody hears or reads after the wishes have closed, and nobody could know before: ten ten-sided dice read
 * aloud, the numbers of a public lottery. Made by {@link SourceReading#of}.
 */
public final class PublicSource {

    private final String text;

    PublicSource(String text) {
        this.text = text;
    }

    /** As published: in Unicode form NFC, with single spaces, without a comma. */
    public String text() {
        return text;
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicSource source && text.equals(source.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
