package fr.etape.sessions.programme.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lines of a calendar file: ended by CR LF, and folded so that none has more than 75 octets and each is valid UTF-8 by
 * itself.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>
 */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** @param value as it stands in the file: dates, numbers, words of the standard */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** @param value what people read; commas, semicolons, backslashes and line ends are escaped (RFC 5545, 3.3.11) */
    CalendarText text(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\r\n|\r|\n", "\\\\n"));
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += more;
            i += character.length();
        }
        text.append(END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
