package fr.etape.registration.links;

import java.util.Locale;
import java.util.Optional;

/**
 * What is printed on a ticket: 11 random letters and a check letter, twelve of 16 letters. They are those that mean the
 * same whatever scans or types them: A, Q, Z, W and M change places between AZERTY and QWERTY, and so does every digit
 * with a sign; I, L and O look like others; without E and U no word appears. Case does not matter, and neither does
 * anything between the letters.
 *
 * @param letters twelve upper-case letters
 */
public record TicketCode(String letters) {

    private static final String ALPHABET = "BCDFGHJKNPRSTVXY";
    private static final int BITS_EACH = 4;
    private static final int DATA = 11;
    private static final int LENGTH = DATA + 1;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 64;

    /** x⁴ + x + 1, by which products in the field of 16 elements are reduced. */
    private static final int FIELD = 0b1_0011;

    /** Throws {@link IllegalArgumentException} for anything but a code with its right check letter. */
    public TicketCode {
        if (!isValid(letters)) {
            throw new IllegalArgumentException("not a ticket code");
        }
    }

    /** Of the first 44 bits. */
    static TicketCode of(byte[] random) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < DATA; i++) {
            int pair = random[i / 2];
            letters.append(ALPHABET.charAt((i % 2 == 0 ? pair >> BITS_EACH : pair) & 0xf));
        }
        return new TicketCode(letters.append(check(letters)).toString());
    }

    /**
     * Reads what a scanner or a person typed, set to AZERTY, QWERTY or QWERTZ. Empty for anything else, such as a code
     * with one wrong letter or with two that changed places.
     */
    public static Optional<TicketCode> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        // what separates the letters depends on the layout too; the Y of QWERTZ is a Z or W elsewhere, which no code
        // has
        String letters =
                typed.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT).replaceAll("[ZW]", "Y");
        return isValid(letters) ? Optional.of(new TicketCode(letters)) : Optional.empty();
    }

    /** As people read it: {@code BCDF-GHJK-NPRS}. */
    public String grouped() {
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private static boolean isValid(String letters) {
        return letters.length() == LENGTH
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && check(letters) == letters.charAt(DATA);
    }

    /**
     * Each place has a weight of its own in the field of 16 elements, so the check letter changes with any one letter
     * and when any two different ones change places.
     */
    private static char check(CharSequence letters) {
        int sum = 0;
        for (int i = DATA - 1; i >= 0; i--) {
            int doubled = (sum ^ ALPHABET.indexOf(letters.charAt(i))) << 1;
            sum = doubled > 0xf ? doubled ^ FIELD : doubled;
        }
        return ALPHABET.charAt(sum);
    }

    /** Without the letters, so that no log contains them. */
    @Override
    public String toString() {
        return "TicketCode";
    }
}
