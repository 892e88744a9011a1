package fr.etape.registration.admission;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Somebody who is here.
 *
 * @param enteredAt when they came in (UTC)
 * @param point code of the entrance
 * @param walkIn whether they registered at the door; undoing their check-in takes their registration back too
 */
public record Arrival(Instant enteredAt, String point, boolean walkIn) {

    /** Part of public events: a code, so that nobody writes about people there. */
    private static final Pattern CODE = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    /** Whether this is the code of an entrance, or of a device there: lower-case letters, digits and hyphens. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
