package fr.etape.registration.admission.documents;

import fr.etape.contracts.College;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations of a stop to list. A null component does not narrow the list.
 *
 * @param names beginnings of names; all of them must match
 * @param personKey key of a person; finds only a registration that is not cancelled
 */
public record Selection(
        @Nullable College college,
        @Nullable Status status,
        @Nullable String names,
        @Nullable UUID personKey) {

    /** Names nobody, whatever logs it. */
    @Override
    public String toString() {
        return "Selection[" + college + ", " + status + "]";
    }
}
