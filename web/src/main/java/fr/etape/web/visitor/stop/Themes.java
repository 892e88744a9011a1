package fr.etape.web.visitor.stop;

import java.util.List;

/** What contributions and proposals are about, at all stops. Their names are {@code theme.<code>} in the bundles. */
public final class Themes {

    public static final List<String> ALL =
            List.of("donnees", "eau", "dechets", "energie", "mobilite", "sante", "securite", "vie-rurale");

    private Themes() {}
}
