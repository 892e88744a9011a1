package fr.etape.web.visitor.stop;

import java.util.List;

/** The codes that contributions are sorted by, at all stops, in the order in which pages offer them. */
public final class ContributionWords {

    /** Named {@code theme.<code>} in the bundles. */
    public static final List<String> THEMES =
            List.of("donnees", "eau", "dechets", "energie", "mobilite", "sante", "securite", "vie-rurale");

    /** Named {@code contribution.<code>}. */
    public static final List<String> KINDS = List.of("ISSUE", "EXPERIENCE", "PROJECT");

    /** By population of the commune; named {@code territory.<code>}. */
    public static final List<String> TERRITORIES = List.of("RURAL", "SMALL_TOWN", "TOWN", "CITY");

    private ContributionWords() {}
}
