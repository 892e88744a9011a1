package fr.etape.sessions.contributions.web;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of several lines as it is stored. What nobody can see is left out rather than refused, since it comes with
 * whatever is pasted on a phone and its sender could not find it. Emoji keep the joiners and selectors that they are
 * made of. A letter keeps four marks at most, so that it does not grow over its neighbours.
 */
final class Prose {

    private static final int MOST_MARKS = 4;

    /** More than any language has (<a href="https://unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX 15</a>). */
    private static final int HIGHEST_PILE = 30;

    private static final int JOINER = 0x200D;
    private static final int EMOJI_LOOK = 0xFE0F;

    private Prose() {}

    /** Empty when nothing is left. */
    static String clean(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        String lines = sent.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        String shown = Normalizer.normalize(visible(lines.replace('\t', ' ')), Normalizer.Form.NFC);
        return Stream.of(shown.split("\n", -1))
                .map(Prose::trimmed)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Without the blanks at the ends of a line, except those that do not break. */
    private static String trimmed(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) && character != '\u00A0' && character != '\u202F';
    }

    /** What nobody sees separates no marks from their letter. */
    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int before = 0;
        int marks = 0;
        int[] points = Normalizer.normalize(withoutPiles(text), Normalizer.Form.NFC)
                .codePoints()
                .toArray();
        for (int point : points) {
            boolean partOfEmoji = (point == JOINER || point == EMOJI_LOOK) && isEmojiPart(before);
            if (!partOfEmoji && point != '\n' && !isSeen(point)) {
                continue;
            }
            marks = isMark(point) ? marks + 1 : 0;
            if (partOfEmoji || marks <= MOST_MARKS) {
                kept.appendCodePoint(point);
                before = point;
            }
        }
        return kept.toString();
    }

    /** Composing takes time by the square of the marks on one letter: a second for 60 KB. */
    private static String withoutPiles(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        int[] points = text.codePoints().toArray();
        for (int point : points) {
            marks = isMark(point) || Character.getType(point) == Character.COMBINING_SPACING_MARK ? marks + 1 : 0;
            if (marks <= HIGHEST_PILE) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    private static boolean isEmojiPart(int point) {
        return Character.isEmoji(point) || point == EMOJI_LOOK;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSeen(int point) {
        boolean selector = (point >= 0x180B && point <= 0x180F) || (point >= 0xFE00 && point <= 0xFE0F);
        boolean filler = point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0;
        return !selector
                && !filler
                && switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> false;
                    default -> point < 0xE0000 || point > 0xE0FFF;
                };
    }
}
