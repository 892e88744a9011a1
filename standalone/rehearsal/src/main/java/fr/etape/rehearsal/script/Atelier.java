package fr.etape.rehearsal.script;

/** The ateliers of both stops, one for each theme. */
public enum Atelier {
    DATA("donnees", "Les données au service du territoire", "Data that serves a territory"),
    WATER("eau", "L’eau, de la source au compteur", "Water, from the source to the meter"),
    WASTE("dechets", "Collecter moins, trier mieux", "Collecting less, sorting better"),
    ENERGY("energie", "Bâtiments et éclairage sobres", "Buildings and lights that use less"),
    MOBILITY("mobilite", "Se déplacer hors des métropoles", "Getting around outside the cities"),
    HEALTH("sante", "Soigner et prévenir à distance", "Care and prevention at a distance"),
    SAFETY("securite", "Des communes qui tiennent bon", "Towns that withstand a crisis"),
    RURAL_LIFE("vie-rurale", "Vivre et travailler au village", "Living and working in a village");

    private final String code;
    private final String french;
    private final String english;

    Atelier(String code, String french, String english) {
        this.code = code;
        this.french = french;
        this.english = english;
    }

    /** The code by which it is wished for. */
    public String code() {
        return code;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
