package fr.etape.sessions.bookings.draw.lots;

import java.text.Normalizer;
import java.util.OptionalInt;

/** A source as somebody typed it, brought into one form, so that different keyboards give the same lots. */
public sealed interface SourceReading {

    /** Ten ten-sided dice: 33 bits, too many outcomes to choose a list or a secret by them. */
    int FEWEST_SIGNS = 10;

    int MOST_SIGNS = 200;

    /** Beside letters and digits. No comma and no quote: the published file needs no quoting. */
    String ALSO_ALLOWED = " ./:-+";

    record Read(PublicSource source) implements SourceReading {}

    /** Fewer than {@link #FEWEST_SIGNS} signs, spaces not counted. */
    record TooShort(int signs) implements SourceReading {}

    /** More than {@link #MOST_SIGNS} signs, spaces counted. */
    record TooLong(int signs) implements SourceReading {}

    /** Neither a letter nor a digit nor one of {@link #ALSO_ALLOWED}. */
    record ForbiddenSign(int codePoint) implements SourceReading {}

    /** Every kind of blank counts as a space; repeated spaces, and those at either end, count for nothing. */
    static SourceReading of(String typed) {
        String text = Normalizer.normalize(singleSpaced(typed), Normalizer.Form.NFC);
        int signs = (int) text.codePoints().filter(sign -> sign != ' ').count();
        OptionalInt forbidden =
                text.codePoints().filter(sign -> !isAllowed(sign)).findFirst();
        if (forbidden.isPresent()) {
            return new ForbiddenSign(forbidden.getAsInt());
        }
        if (signs < FEWEST_SIGNS) {
            return new TooShort(signs);
        }
        int all = text.codePointCount(0, text.length());
        return all > MOST_SIGNS ? new TooLong(all) : new Read(new PublicSource(text));
    }

    private static String singleSpaced(String typed) {
        StringBuilder text = new StringBuilder();
        typed.codePoints()
                .map(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : sign)
                .filter(sign -> sign != ' ' || (!text.isEmpty() && text.charAt(text.length() - 1) != ' '))
                .forEachOrdered(text::appendCodePoint);
        return text.toString().strip();
    }

    private static boolean isAllowed(int sign) {
        return Character.isLetterOrDigit(sign) || ALSO_ALLOWED.indexOf(sign) >= 0;
    }
}
