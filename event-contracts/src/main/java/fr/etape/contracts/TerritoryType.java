package fr.etape.contracts;

/**
 * The kind of territory that a commune is, by its municipal population. The limits are those of Étape: 2,000 is where
 * INSEE starts to speak of a town; the others separate small towns, towns and cities.
 */
public enum TerritoryType {
    /** Fewer than 2,000 inhabitants. */
    RURAL,
    /** 2,000 to 9,999 inhabitants. */
    SMALL_TOWN,
    /** 10,000 to 49,999 inhabitants. */
    TOWN,
    /** 50,000 inhabitants or more. */
    CITY;

    /** Code and version of these types and their limits. Whoever changes one of them raises the version. */
    public static final String VERSION = "territory-types@1";

    private static final int SMALL_TOWN_FROM = 2_000;
    private static final int TOWN_FROM = 10_000;
    private static final int CITY_FROM = 50_000;

    /** @param inhabitants at least 0 */
    public static TerritoryType ofPopulation(int inhabitants) {
        if (inhabitants >= CITY_FROM) {
            return CITY;
        }
        if (inhabitants >= TOWN_FROM) {
            return TOWN;
        }
        return inhabitants >= SMALL_TOWN_FROM ? SMALL_TOWN : RURAL;
    }
}
