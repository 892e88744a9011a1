package fr.etape.registration.admission.documents;

import fr.etape.communes.Folding;
import fr.etape.registration.admission.Applicant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By which a registration is found: the words of the names, without case, accents and punctuation. A name with an
 * apostrophe is one word and its last part another, so that {@code ndiaye}, {@code n'diaye} and {@code diaye} all find
 * N'Diaye. The e-mail address is not among them: the key of the person finds it without one more entry in this index,
 * which costs each registration some 20 µs of the store.
 */
final class SearchTerms {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʹ-ʿ＇]");
    private static final int MOST_ASKED = 5;
    private static final char BEFORE_ANY_BLANK = '\t';

    private SearchTerms() {}

    static List<String> of(Applicant applicant) {
        return Stream.of(applicant.familyName(), applicant.givenName())
                .flatMap(SearchTerms::terms)
                .distinct()
                .toList();
    }

    /** Sorts Le before Le Goff, and É with E. */
    static String sortName(Applicant applicant) {
        return String.join(" ", whole(applicant.familyName()))
                + BEFORE_ANY_BLANK
                + String.join(" ", whole(applicant.givenName()));
    }

    /** What somebody looks for; each of them has to be the beginning of a term. */
    static List<String> asked(String text) {
        return whole(text).stream().limit(MOST_ASKED).toList();
    }

    /** A part that a whole word begins with is found by that word. */
    private static Stream<String> terms(String name) {
        List<String> whole = whole(name);
        Stream<String> parts = words(name).filter(part -> whole.stream().noneMatch(word -> word.startsWith(part)));
        return Stream.concat(whole.stream(), parts);
    }

    private static List<String> whole(String text) {
        return words(APOSTROPHES.matcher(text).replaceAll("")).toList();
    }

    private static Stream<String> words(String text) {
        return Stream.of(Folding.fold(text).split(" ")).filter(word -> !word.isEmpty());
    }
}
