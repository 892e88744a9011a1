package fr.etape.reporting.day.parts;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody comes from, as their registration says.
 *
 * @param organisation code of the organisation; null where it is not known
 * @param commune INSEE code; null where it was not given
 * @param cogVintage year of the official geographic code by which the commune is to be read
 */
public record Origin(
        @Nullable String organisation, @Nullable String commune, int cogVintage) {

    static final Origin UNKNOWN = new Origin(null, null, 0);
}
