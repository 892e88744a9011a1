package fr.etape.communes;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them: {@code L'Haÿ-les-Roses} and {@code l hay les roses} are the same. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            append(folded, decomposed.charAt(i));
        }
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    folded.append(c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK
                        && !folded.isEmpty()
                        && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
        }
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
