package fr.etape.http.body;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Text from outside, as it is stored: in composed form (NFC) and without blanks at its ends. Two texts that look the
 * same to a person should be the same afterwards, so that a hidden character neither makes a second person nor turns a
 * page around.
 */
final class CleanText {

    /** More of them than anybody pastes by mistake. */
    private static final int BLANKS_AT_ENDS = 1_000;

    private CleanText() {}

    /** Blanks are all of Unicode's, and at the ends the invisible characters too. Empty when nothing else is there. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int start = 0;
        int end = composed.length();
        while (start < end && isBlank(composed.codePointAt(start))) {
            start += Character.charCount(composed.codePointAt(start));
        }
        while (start < end && isBlank(composed.codePointBefore(end))) {
            end -= Character.charCount(composed.codePointBefore(end));
        }
        return composed.substring(start, end);
    }

    /** The same as whether {@link #of} leaves nothing, at the price of a look at each character. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(CleanText::isBlank);
    }

    /**
     * Whether nothing that is {@code most} code points long can come of a text, so that it need not be composed. That
     * takes time by the square of the marks on one letter: a second for 60 KB. Composing leaves a quarter at least.
     */
    static boolean isFarTooLong(String text, int most) {
        return text.length() > 4 * most + BLANKS_AT_ENDS;
    }

    /** In code points, as {@code maxLength} of JSON Schema counts. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What is wrong with the first character that no text may have, for a human. */
    static Optional<String> fault(String clean) {
        return clean.codePoints()
                .filter(codePoint -> !kind(codePoint).isEmpty())
                .mapToObj(codePoint -> "Must not contain %s (U+%04X). Remove it.".formatted(kind(codePoint), codePoint))
                .findFirst();
    }

    private static String kind(int codePoint) {
        if (isTextDirection(codePoint)) {
            return "a control of the text direction";
        }
        if (isInvisible(codePoint)) {
            return "an invisible character";
        }
        if (codePoint == 0xFFFD) {
            return "a replacement character, which stands for one that was lost";
        }
        if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
            return "a noncharacter";
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "a control character";
            case Character.SURROGATE -> "half of a character";
            case Character.PRIVATE_USE -> "a private-use character";
            default -> "";
        };
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || isInvisible(codePoint);
    }

    private static boolean isTextDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /**
     * Format characters, and the others that Unicode displays as nothing (property Default_Ignorable_Code_Point) or as
     * a blank although it counts them as letters, marks or symbols: fillers, variation selectors, the blank Braille
     * pattern.
     */
    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (codePoint >= 0x180B && codePoint <= 0x180F)
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF)
                        || (Character.getType(codePoint) == Character.FORMAT && !isTextDirection(codePoint));
        };
    }
}
