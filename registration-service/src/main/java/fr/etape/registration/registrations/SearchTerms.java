package fr.etape.registration.registrations;

import fr.etape.registration.admission.Application;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By which a registration is found: the words of the names and the e-mail address, without case and accents. */
final class SearchTerms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s'’.-]+");
    private static final Pattern ADDRESS = Pattern.compile("[@.]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_ASKED = 5;

    private SearchTerms() {}

    static List<String> of(Application application) {
        Stream<String> names = Stream.of(application.familyName(), application.givenName())
                .flatMap(name -> Arrays.stream(BETWEEN_WORDS.split(plain(name))));
        return Stream.concat(names, Stream.of(plain(application.email())))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    /** What somebody looks for; each of them has to be the beginning of a term. What looks like an address stays whole. */
    static List<String> asked(String text) {
        return Arrays.stream(BLANKS.split(plain(text)))
                .flatMap(word -> ADDRESS.matcher(word).find() ? Stream.of(word) : Stream.of(BETWEEN_WORDS.split(word)))
                .filter(term -> !term.isEmpty())
                .limit(MOST_ASKED)
                .toList();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
