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

    /** Part of public events: a number alone, so that nobody writes about people there. */
    private static final Pattern POINT = Pattern.compile("entrance-[1-9][0-9]{0,2}");

    /** Whether this is the code of an entrance: {@code entrance-1} to {@code entrance-999}. */
    public static boolean isPoint(String text) {
        return POINT.matcher(text).matches();
    }
}
