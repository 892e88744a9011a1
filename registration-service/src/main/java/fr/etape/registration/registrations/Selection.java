package fr.etape.registration.registrations;

import fr.etape.contracts.College;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations of a stop are wanted. What is null does not matter.
 *
 * @param text beginnings of names or of an e-mail address; all of them have to be there
 */
public record Selection(
        @Nullable College college,
        @Nullable Status status,
        @Nullable String text) {

    /** Without the text, which may name somebody. */
    @Override
    public String toString() {
        return "Selection[" + college + ", " + status + "]";
    }
}
