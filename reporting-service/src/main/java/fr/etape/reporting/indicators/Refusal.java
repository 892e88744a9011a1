package fr.etape.reporting.indicators;

/** Why two values are not compared, with the sentence that says so. */
public enum Refusal {
    /** People of a rehearsal are fictional. */
    REHEARSAL_WITH_REAL(
            "Une répétition ne se compare qu’à une répétition : ses participants sont fictifs.",
            "A rehearsal is compared with rehearsals only: its people are fictional."),
    NOT_CLOSED(
            "L’une des étapes prend encore des inscriptions : ses chiffres sont provisoires.",
            "One of the stops still takes registrations: its figures are provisional."),
    MISSING("L’une des étapes n’a rien à compter ici.", "One of the stops has nothing to count here."),
    SUPPRESSED(
            "L’un des chiffres porte sur si peu de personnes qu’il n’est pas montré.",
            "One of the figures is about so few people that it is not shown."),
    METHODOLOGY_DIFFERS(
            "Les étapes n’ont pas suivi la même version de la méthodologie pour ce chiffre.",
            "The stops did not follow the same version of the methodology for this figure."),
    THEMES_NOT_MAPPED(
            "L’une des étapes a des thèmes qui n’ont pas d’équivalent dans la liste commune.",
            "One of the stops has themes that have no counterpart in the shared list."),
    BASE_DIFFERS(
            "La base n’est pas la même : d’un côté tous les inscrits, de l’autre les seuls présents.",
            "The base is not the same: everybody who registered at one stop, only those present at the other."),
    TOO_FEW(
            "L’une des étapes en a moins de 30 : le hasard l’emporterait.",
            "One of the stops has fewer than 30: chance would prevail."),
    SIZE_ONLY(
            "Un effectif dépend de la taille de l’étape ; comparez plutôt les taux.",
            "A number depends on the size of the stop; compare rates instead.");

    private final String french;
    private final String english;

    Refusal(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
