package fr.etape.registration.admission.documents;

import fr.etape.contracts.College;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations of a stop are wanted. What is null does not matter.
 *
 * @param names beginnings of names; all of them have to be there
 * @param personKey of somebody who has not cancelled
 */
public record Selection(
        @Nullable College college,
        @Nullable Status status,
        @Nullable String names,
        @Nullable UUID personKey) {

    /** Without what may name somebody. */
    @Override
    public String toString() {
        return "Selection[" + college + ", " + status + "]";
    }
}
