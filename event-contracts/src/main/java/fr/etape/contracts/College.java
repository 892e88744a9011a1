package fr.etape.contracts;

/** The group a participant speaks for. Seats are shared out by college, tables mix them. */
public enum College {
    /** Elected officials. */
    ELU,
    /** Staff of local authorities. */
    COLLECTIVITE,
    /** Manufacturers. */
    INDUSTRIEL,
    /** Network operators. */
    OPERATEUR,
    /** Central government and its agencies. */
    ETAT,
    /** Everybody else: schools, associations, the press. */
    AUTRE
}
