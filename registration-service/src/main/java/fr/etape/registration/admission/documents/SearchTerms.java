package fr.etape.registration.admission.documents;

import fr.etape.registration.admission.Applicant;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By which a registration is found: the words of the names, without case and accents. Not the e-mail address: the key of
 * the person finds it without one more entry in this index, which costs each registration some 20 µs of the store.
 */
final class SearchTerms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s'’.-]+");
    private static final int MOST_ASKED = 5;

    private SearchTerms() {}

    static List<String> of(Applicant applicant) {
        return Stream.concat(words(applicant.familyName()), words(applicant.givenName()))
                .distinct()
                .toList();
    }

    /** What somebody looks for; each of them has to be the beginning of a term. */
    static List<String> asked(String text) {
        return words(text).limit(MOST_ASKED).toList();
    }

    private static Stream<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty());
    }
}
