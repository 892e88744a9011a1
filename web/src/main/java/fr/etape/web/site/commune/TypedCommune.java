package fr.etape.web.site.commune;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes for a commune: "Angers", "49000", "49000 Angers", "Angers 49000", "Angers (49)".
 *
 * @param name empty when only a code was written
 * @param code postal, INSEE or department code, or nothing
 */
record TypedCommune(String name, @Nullable String code) {

    private static final String CODE = "(\\d[\\dAB]\\d{3}|2[AB]|\\d{2,3})";
    private static final Pattern CODE_FIRST = Pattern.compile(CODE + "(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_LAST = Pattern.compile("(.*?)\\s*\\(?" + CODE + "\\)?", Pattern.CASE_INSENSITIVE);

    static TypedCommune of(String typed) {
        String text = typed.strip();
        Matcher first = CODE_FIRST.matcher(text);
        if (first.matches()) {
            return new TypedCommune(first.group(2) == null ? "" : first.group(2), upper(first.group(1)));
        }
        Matcher last = CODE_LAST.matcher(text);
        return last.matches() ? new TypedCommune(last.group(1), upper(last.group(2))) : new TypedCommune(text, null);
    }

    /** What to search for: the name where there is one, since a code may stand for many communes. */
    String query() {
        return name.isEmpty() && code != null ? code : name;
    }

    /** Keeps those of the code, and of these the one whose whole name was written, when there is one. */
    List<Commune> narrow(List<Commune> found) {
        List<Commune> ofCode = name.isEmpty() ? found : keep(found, this::isOfCode);
        List<Commune> ofName = keep(ofCode, commune -> folded(commune.name()).equals(folded(name)));
        return ofName.isEmpty() ? ofCode : ofName;
    }

    private boolean isOfCode(Commune commune) {
        return code == null
                || code.equals(commune.code())
                || code.equals(commune.department())
                || commune.postalCodes().contains(code);
    }

    private static List<Commune> keep(List<Commune> communes, Predicate<Commune> condition) {
        return communes.stream().filter(condition).toList();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
