package fr.etape.reporting.indicators;

/** What the stops of the tour do by the same rules, each with its version in {@link Methodology#VERSION}. */
public enum Rule {
    ATELIER_DRAW("atelier-draw@1"),
    TABLES("tables@1"),
    APPROVALS("approvals@1"),
    POINTS("equal-shares@1"),
    /** The questions of the survey and their scales. */
    SURVEY("survey@1"),
    /** The list of themes. */
    THEMES("themes@1");

    private final String version;

    Rule(String version) {
        this.version = version;
    }

    /** Name and version. */
    public String version() {
        return version;
    }
}
