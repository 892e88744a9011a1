package fr.etape.communes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart: {@code 49020 ANGERS CEDEX 02}, {@code St Etienne}, {@code Paris 8e},
 * {@code Évry (91)}.
 *
 * @param name folded, abbreviations written out; empty when only a number was typed
 * @param number beginning of a code, postal code or department, in capitals; empty when there is none
 */
record Wanted(String name, String number) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{2,5}|2[ab][0-9]{0,3}");
    private static final Pattern ARRONDISSEMENT = Pattern.compile("[0-9]{1,2}(e|er|eme|ieme)|[0-9]|arr|arrondissement");
    private static final Map<String, String> FIRST_WORDS = Map.of("st", "saint", "ste", "sainte");
    private static final Map<String, String> INNER_WORDS =
            Map.of("st", "saint", "ste", "sainte", "s", "sur", "ss", "sous");

    static Wanted of(String text) {
        String folded = Folding.fold(text);
        if (!folded.isEmpty() && Character.isDigit(folded.charAt(0)) && folded.indexOf(' ') < 0) {
            return new Wanted("", folded.toUpperCase(Locale.ROOT));
        }
        List<String> name = new ArrayList<>();
        String number = "";
        for (String word : folded.split(" ")) {
            if (word.equals("cedex")) {
                break;
            } else if (NUMBER.matcher(word).matches()) {
                number = word.toUpperCase(Locale.ROOT);
            } else if (!ARRONDISSEMENT.matcher(word).matches()) {
                name.add(word);
            }
        }
        return new Wanted(writtenOut(name), number);
    }

    /** The last word may still be unfinished, and {@code st} the beginning of Strasbourg. */
    private static String writtenOut(List<String> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            Map<String, String> abbreviations = i == 0 ? FIRST_WORDS : INNER_WORDS;
            words.set(i, abbreviations.getOrDefault(words.get(i), words.get(i)));
        }
        return String.join(" ", words);
    }

    boolean isEmpty() {
        return name.isEmpty() && number.isEmpty();
    }
}
