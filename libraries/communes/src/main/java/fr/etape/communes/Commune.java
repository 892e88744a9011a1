package fr.etape.communes;

import java.util.List;

/**
 * A commune of today. Delegated and associated communes and municipal arrondissements are parts of one.
 *
 * @param code INSEE code, five characters, for instance {@code 01001} or {@code 2A004}
 * @param department code of the department or overseas collectivity, for instance {@code 49}, {@code 2A}, {@code 976}
 * @param population inhabitants by the latest census; 0 where nobody lives or the source does not say
 * @param postalCodes empty for a few uninhabited lands; most postal codes cover other communes too
 */
public record Commune(String code, String name, String department, int population, List<String> postalCodes) {}
