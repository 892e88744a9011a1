package fr.etape.web.participant.registration;

import java.util.List;

/** The ateliers people can wish for, by code. Their names are in the bundles. */
final class Wishes {

    static final List<String> CODES =
            List.of("donnees", "energie", "eau", "mobilite", "sante", "securite", "dechets", "vie-rurale");

    static final int MOST = 3;

    private Wishes() {}
}
