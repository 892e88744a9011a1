package fr.etape.registration.admission.web;

/**
 * The nine digits that name an organisation in the register Sirene, the last of them by the formula of Luhn. The
 * exception that La Poste is known for (a sum that is a multiple of 5) is about the 14 digits of its establishments; its
 * SIREN, 356000000, follows the rule like any other.
 *
 * @see <a href="https://xml.insee.fr/schema/siret.html#controles">INSEE: contrôles</a>
 */
final class Siren {

    private static final int DIGITS = 9;

    private Siren() {}

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
