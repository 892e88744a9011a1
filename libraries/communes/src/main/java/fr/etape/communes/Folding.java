package fr.etape.communes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Names of places and people as they are searched for: {@code L'Haÿ-les-Roses} and {@code l hay les roses} are the
 * same, and so are {@code Œuvrard} and {@code oeuvrard}. What is stored and what is typed must both pass through here.
 */
public final class Folding {

    /** Letters that Unicode does not take apart into a plain letter and a mark. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"));

    private Folding() {}

    /** Lower-case letters and digits without marks, in words with one blank between them. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(codePoint -> append(folded, codePoint));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int codePoint) {
        String letters = LETTERS.get(codePoint);
        if (letters != null) {
            folded.append(letters);
        } else if (Character.isLetterOrDigit(codePoint) && !isApostrophe(codePoint)) {
            folded.appendCodePoint(codePoint);
        } else if (!isIgnored(codePoint) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Letters in the eyes of Unicode: U+02BC, and what people type for it. */
    private static boolean isApostrophe(int codePoint) {
        return codePoint >= 0x02B9 && codePoint <= 0x02BF;
    }

    /** Accents, and what nobody sees, such as soft hyphens. */
    private static boolean isIgnored(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Length of the article that a folded name begins with, since people look for "mans" as well as for "le mans". */
    static int articleOf(String folded) {
        if (folded.startsWith("l ")) {
            return 2;
        }
        if (folded.startsWith("le ") || folded.startsWith("la ")) {
            return 3;
        }
        return folded.startsWith("les ") ? 4 : 0;
    }
}
