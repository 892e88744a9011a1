package fr.etape.registration.admission.web;

import java.util.regex.Pattern;

/**
 * The nine digits that name an organisation in the register Sirene. The last is a check digit by Luhn's formula. La
 * Poste's well-known exception (a sum that is a multiple of 5) is about the 14 digits of its establishments; its SIREN,
 * 356000000, follows the rule like any other.
 *
 * @see <a href="https://xml.insee.fr/schema/siret.html#controles">INSEE: contrôles</a>
 */
final class Siren {

    private static final int DIGITS = 9;
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Z}.\\p{Pd}]+");

    private static final int SIRET_DIGITS = 14;

    private Siren() {}

    /**
     * What was typed without the blanks, dots and hyphens of its groups; of a SIRET, the number of an establishment,
     * the nine digits that name its organisation.
     */
    static String digits(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        return digits.length() == SIRET_DIGITS ? digits.substring(0, DIGITS) : digits;
    }

    static boolean isValid(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed / 10 + weighed % 10;
        }
        return text.length() == DIGITS && sum > 0 && sum % 10 == 0;
    }
}
