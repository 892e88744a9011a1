package fr.etape.sessions.attendees;

import fr.etape.communes.Communes;
import fr.etape.contracts.TerritoryType;
import org.jspecify.annotations.Nullable;

/**
 * The kind of territory that a commune is today. A former commune counts as the one that it is part of, an
 * arrondissement as its city: people work with the administration of today. Overseas collectivities have communes like
 * all others. A commune without inhabitants is rural.
 */
final class Territories {

    private Territories() {}

    /** Null for a commune that is not given, or not known under this code. */
    static @Nullable TerritoryType of(@Nullable String commune) {
        return commune == null
                ? null
                : Communes.ofFrance()
                        .today(commune)
                        .map(today -> TerritoryType.ofPopulation(today.population()))
                        .orElse(null);
    }
}
