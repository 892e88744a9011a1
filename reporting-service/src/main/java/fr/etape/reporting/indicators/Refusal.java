package fr.etape.reporting.indicators;

/** Why two values are not compared, with the sentence that says so. */
public enum Refusal {
    /** People of a rehearsal are fictional. */
    REHEARSAL_WITH_REAL(
            ObsStatus.D,
            "Une répétition ne se compare qu’à une répétition : ses participants sont fictifs.",
            "A rehearsal is compared with rehearsals only: its people are fictional."),
    NOT_CLOSED(
            ObsStatus.P,
            "L’une des étapes prend encore des inscriptions : ses chiffres sont provisoires.",
            "One of the stops still takes registrations: its figures are provisional."),
    MISSING(ObsStatus.M, "L’une des étapes n’a rien à compter ici.", "One of the stops has nothing to count here."),
    SUPPRESSED(
            ObsStatus.Q,
            "L’un des chiffres porte sur si peu de personnes qu’il n’est pas montré.",
            "One of the figures is about so few people that it is not shown."),
    METHODOLOGY_DIFFERS(
            ObsStatus.D,
            "Les étapes n’ont pas suivi la même version de la méthodologie pour ce chiffre.",
            "The stops did not follow the same version of the methodology for this figure."),
    THEMES_NOT_MAPPED(
            ObsStatus.D,
            "L’une des étapes a des thèmes qui n’ont pas d’équivalent dans la liste commune.",
            "One of the stops has themes that have no counterpart in the shared list."),
    TERRITORY_TYPES_DIFFER(
            ObsStatus.D,
            "Les étapes ne rangent pas les communes dans les mêmes types de territoires.",
            "The stops do not group communes into the same types of territory."),
    VINTAGE_NOT_MAPPED(
            ObsStatus.D,
            "L’une des étapes a des communes d’un autre millésime du code officiel géographique, sans correspondance.",
            "One of the stops has communes of another vintage of the official geographic code, without a mapping."),
    BASE_DIFFERS(
            ObsStatus.D,
            "La base n’est pas la même : d’un côté tous les inscrits, de l’autre les seuls présents.",
            "The base is not the same: everybody who registered at one stop, only those present at the other."),
    TOO_FEW(
            ObsStatus.U,
            "L’une des étapes en a moins de 30 : le hasard l’emporterait.",
            "One of the stops has fewer than 30: chance would prevail."),
    SIZE_ONLY(
            ObsStatus.M,
            "Un effectif dépend de la taille de l’étape ; comparez plutôt les taux.",
            "A number depends on the size of the stop; compare rates instead.");

    private final ObsStatus obsStatus;
    private final String french;
    private final String english;

    Refusal(ObsStatus obsStatus, String french, String english) {
        this.obsStatus = obsStatus;
        this.french = french;
        this.english = english;
    }

    /** What a table says in place of the comparison. */
    public ObsStatus obsStatus() {
        return obsStatus;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
