package fr.etape.web.site.commune;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param code INSEE code, for instance {@code 49007}
 * @param department code, for instance {@code 49}
 * @param postalCodes all that lie in the commune; one of them may lie in other communes too
 * @param formerly name of a former commune that was searched for and is part of this one, for instance {@code Lomme}
 *     for Lille; nothing when the commune was found by its own name or code
 */
public record Commune(
        String code,
        String name,
        String department,
        List<String> postalCodes,
        @Nullable String formerly) {

    public Commune {
        postalCodes = postalCodes == null ? List.of() : List.copyOf(postalCodes);
    }

    /** A postal code tells two communes of one name apart; those with many are known by their department. */
    public String label() {
        return name + " (" + (postalCodes.size() == 1 ? postalCodes.getFirst() : department) + ")";
    }
}
