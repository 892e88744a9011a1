package fr.etape.reporting.indicators;

import fr.etape.communes.Communes;
import fr.etape.contracts.TerritoryType;

/** What the stops of the tour do by the same rules, each with its version in {@link Methodology#VERSION}. */
public enum Rule {
    ATELIER_DRAW("atelier-draw@1"),
    TABLES("tables@1"),
    APPROVALS("approvals@1"),
    POINTS("equal-shares@1"),
    /** The questions of the survey and their scales. */
    SURVEY("survey@1"),
    /** The list of themes. */
    THEMES("themes@1"),
    /** How communes are grouped into types of territory. */
    TERRITORY_TYPES(TerritoryType.VERSION),
    /** The official geographic code, by which communes are read. */
    COG("cog-" + Communes.VINTAGE);

    private final String version;

    Rule(String version) {
        this.version = version;
    }

    /** Name and version. */
    public String version() {
        return version;
    }
}
