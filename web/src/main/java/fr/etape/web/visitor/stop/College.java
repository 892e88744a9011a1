package fr.etape.web.visitor.stop;

/** The groups participants speak for, in the order pages show them. Their names are in the bundles. */
public enum College {
    ELU,
    COLLECTIVITE,
    INDUSTRIEL,
    OPERATEUR,
    ETAT,
    AUTRE
}
