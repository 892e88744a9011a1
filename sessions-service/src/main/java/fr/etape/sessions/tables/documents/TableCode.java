package fr.etape.sessions.tables.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What is printed on the card of a table: eight letters and digits that nobody takes for one another. */
final class TableCode {

    /** Without 0 and O, 1, I and L. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TableCode() {}

    /** As it is stored, without the hyphen. */
    static String draw() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (code, at) -> code.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** As people read it, {@code K7WD-M3VQ}. */
    static String shown(String stored) {
        return stored.substring(0, LENGTH / 2) + "-" + stored.substring(LENGTH / 2);
    }

    /** As it is stored, whatever case, blanks and hyphens were typed; empty for anything else. */
    static Optional<String> typed(String text) {
        String code = text.length() > 40
                ? ""
                : text.replaceAll("[\\s\\u00A0\\u202F\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return code.length() == LENGTH && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }
}
