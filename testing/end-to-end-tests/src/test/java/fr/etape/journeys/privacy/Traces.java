package fr.etape.journeys.privacy;

import fr.etape.journeys.http.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a text gives somebody away: by an e-mail, whole or its local part, or by given name and last word of
 * the family name near each other. A family name alone is not looked for: Angers has people called like towns, and like
 * words.
 */
final class Traces {

    private static final Pattern WORD_WITH_DOT = Pattern.compile("[\\p{L}\\d._-]*\\.[\\p{L}\\d._-]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}-]+");
    private static final int NEAR = 4;

    private final Set<String> addresses = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Traces(List<Person> people) {
        for (Person person : people) {
            String email = person.email().toLowerCase(Locale.ROOT);
            addresses.add(email.substring(0, email.indexOf('@')));
            names.add(pair(person.givenName(), person.familyName()));
        }
    }

    boolean in(String text) {
        return addressIn(text) || nameIn(text);
    }

    private boolean addressIn(String text) {
        return WORD_WITH_DOT
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(word -> addresses.contains(word.group()));
    }

    private boolean nameIn(String text) {
        String[] words = NOT_A_LETTER.split(text, -1);
        for (int i = 0; i < words.length; i++) {
            for (int j = Math.max(0, i - NEAR); j < Math.min(words.length, i + NEAR); j++) {
                if (i != j && names.contains(pair(words[i], words[j]))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String pair(String given, String family) {
        String last = family.substring(family.lastIndexOf(' ') + 1);
        return given.toLowerCase(Locale.ROOT) + " " + last.toLowerCase(Locale.ROOT);
    }
}
