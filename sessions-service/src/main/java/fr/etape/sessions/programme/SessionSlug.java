package fr.etape.sessions.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of sessions: lower-case letters, digits and single hyphens, beginning with a letter; 40 characters at most. */
public final class SessionSlug {

    private static final Pattern SHAPE = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
    private static final int MOST_SUGGESTED = 36;

    private SessionSlug() {}

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * Made from a title: {@code Eau & énergie} becomes {@code eau-energie}. At most 36 characters, cut between words
     * where that is possible; {@code session} where no letter and no digit is left.
     */
    public static String of(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "session";
        }
        return cut(Character.isDigit(plain.charAt(0)) ? "session-" + plain : plain);
    }

    private static String cut(String slug) {
        if (slug.length() <= MOST_SUGGESTED) {
            return slug;
        }
        int word = slug.lastIndexOf('-', MOST_SUGGESTED);
        return word > 0 ? slug.substring(0, word) : slug.substring(0, MOST_SUGGESTED);
    }
}
