package fr.etape.journeys.privacy;

import fr.etape.journeys.http.Person;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<String, Set<String>> familiesByGivenName = new HashMap<>();

    Traces(List<Person> people) {
        for (Person person : people) {
            String email = person.email().toLowerCase(Locale.ROOT);
            addresses.add(email.substring(0, email.indexOf('@')));
            familiesByGivenName
                    .computeIfAbsent(person.givenName().toLowerCase(Locale.ROOT), given -> new HashSet<>())
                    .add(lastWord(person.familyName()).toLowerCase(Locale.ROOT));
        }
    }

    boolean in(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return addressIn(lowerCase) || nameIn(lowerCase);
    }

    private boolean addressIn(String lowerCase) {
        return WORD_WITH_DOT.matcher(lowerCase).results().anyMatch(word -> addresses.contains(word.group()));
    }

    private boolean nameIn(String lowerCase) {
        String[] words = NOT_A_LETTER.split(lowerCase, -1);
        for (int i = 0; i < words.length; i++) {
            Set<String> families = familiesByGivenName.get(words[i]);
            if (families != null && anyNear(i, words, families)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyNear(int i, String[] words, Set<String> families) {
        List<String> near = Arrays.asList(words).subList(Math.max(0, i - NEAR), Math.min(words.length, i + NEAR));
        return near.stream().anyMatch(families::contains);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
