package fr.etape.sessions.bookings;

import fr.etape.sessions.bookings.draw.lots.SecretChain;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules must know and other streams decide, as of the moment before the decision.
 *
 * @param ateliers of the published programme, with their seats
 * @param confirmed registrations that hold a seat at the stop, with the wishes of their registration
 * @param cancelled registrations that were given up
 * @param chain codes of the stop's draw; null while none is announced
 */
public record Facts(
        List<Atelier> ateliers,
        Map<UUID, List<String>> confirmed,
        Set<UUID> cancelled,
        @Nullable SecretChain chain) {

    public static final Facts NONE = new Facts(List.of(), Map.of(), Set.of(), null);

    public Facts {
        ateliers = List.copyOf(ateliers);
        confirmed = Map.copyOf(confirmed);
        cancelled = Set.copyOf(cancelled);
    }

    boolean offers(String atelier) {
        return ateliers.stream().anyMatch(each -> each.id().equals(atelier));
    }

    /** Throws IllegalStateException when it is not known: an announced draw without its secret. */
    SecretChain codes() {
        if (chain == null) {
            throw new IllegalStateException("the secret of the draw is gone");
        }
        return chain;
    }
}
