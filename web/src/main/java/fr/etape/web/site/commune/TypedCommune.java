package fr.etape.web.site.commune;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes for a commune: "Angers", "49000", "49000 Angers", "Angers 49000", "Angers (49)", "49020 ANGERS
 * CEDEX 02", "Paris 8e". Taken apart word by word, so that a long text takes no longer than its length.
 *
 * @param name in lower case, without accents, punctuation, {@code CEDEX} or the number of an arrondissement; "saint"
 *     for "st". Empty when only a code was written
 * @param code postal, INSEE or department code, or nothing
 */
record TypedCommune(String name, @Nullable String code) {

    /** More is no name of a commune; the longest has 45 characters. */
    static final int LONGEST = 200;

    private static final int POSTAL_CODE = 5;

    private static final Pattern CODE = Pattern.compile("\\d[\\dab]\\d{3}|2[ab]|\\d{2,3}");
    private static final Pattern ARRONDISSEMENT = Pattern.compile("\\d{1,2}(?:er|e|eme)|\\d");
    private static final Pattern ARTICLE = Pattern.compile("^(?:la|le|les|l) ");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]++");

    static TypedCommune of(String typed) {
        List<String> words = new ArrayList<>(words(typed));
        String code = null;
        if (!words.isEmpty() && CODE.matcher(words.getFirst()).matches()) {
            code = words.removeFirst();
        }
        int cedex = words.indexOf("cedex");
        if (cedex > 0) {
            words = words.subList(0, cedex);
        }
        if (code == null && words.size() > 1 && CODE.matcher(words.getLast()).matches()) {
            code = words.removeLast();
        }
        words.remove("arrondissement");
        while (words.size() > 1 && ARRONDISSEMENT.matcher(words.getLast()).matches()) {
            words.removeLast();
        }
        return new TypedCommune(String.join(" ", words), code == null ? null : code.toUpperCase(Locale.ROOT));
    }

    /** Those of the code; where none has it, as with the code of a company, those of its department. */
    List<Commune> narrow(List<Commune> found) {
        if (code == null || name.isEmpty()) {
            return found;
        }
        List<Commune> ofCode = found.stream().filter(this::hasCode).toList();
        return ofCode.isEmpty() ? found.stream().filter(this::liesInDepartment).toList() : ofCode;
    }

    private boolean hasCode(Commune commune) {
        return commune.code().equals(code)
                || commune.department().equals(code)
                || commune.postalCodes().contains(code);
    }

    private boolean liesInDepartment(Commune commune) {
        String department =
                commune.department().startsWith("2") && commune.department().length() == 2
                        ? commune.department().replaceFirst("[AB]", "0")
                        : commune.department();
        return code != null && code.length() == POSTAL_CODE && code.startsWith(department);
    }

    /** Whether this is the whole name of the commune, with or without its article. */
    boolean names(Commune commune) {
        String whole = folded(commune.name());
        return whole.equals(name) || ARTICLE.matcher(whole).replaceFirst("").equals(name);
    }

    /** Whether the name goes on after what was typed: Évry-Courcouronnes for Évry, but not Angerville for Angers. */
    boolean begins(Commune commune) {
        return folded(commune.name()).startsWith(name + " ");
    }

    private static List<String> words(String text) {
        String folded = folded(text);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().map(TypedCommune::whole).toList();
    }

    private static String whole(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }

    private static String folded(String text) {
        String letters =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(
                        letters.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll(" ")
                .strip();
    }
}
