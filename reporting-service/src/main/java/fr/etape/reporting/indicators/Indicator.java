package fr.etape.reporting.indicators;

/**
 * Everything that is measured of a stop. A formula is never changed: another one gets another version, and values of
 * two versions are not compared.
 */
public enum Indicator {
    REGISTRATIONS_CONFIRMED(
            "registrations-confirmed",
            Unit.NUMBER,
            "registrations",
            new Words(
                    "personnes qui ont une place", "people who hold a seat",
                    "inscriptions", "registrations")),
    PICK_UP_T50(
            "pick-up-t50",
            Unit.MEASURE,
            "registrations",
            new Words(
                    "part de la durée d’ouverture au bout de laquelle la moitié des places finales étaient prises",
                    "share of the opening time after which half of the final seats were taken",
                    "inscriptions confirmées, sans les entrées sur place",
                    "confirmed registrations without walk-ins")),
    PICK_UP_T90(
            "pick-up-t90",
            Unit.MEASURE,
            "registrations",
            new Words(
                    "part de la durée d’ouverture au bout de laquelle 90 % des places finales étaient prises",
                    "share of the opening time after which 90% of the final seats were taken",
                    "inscriptions confirmées, sans les entrées sur place",
                    "confirmed registrations without walk-ins")),
    FILL(
            "fill",
            Unit.RATE,
            "bookings",
            new Words(
                    "places prises / places offertes", "seats booked / seats offered",
                    "places des ateliers à places limitées", "seats of ateliers that have a limit")),
    PRESENCE_RATE(
            "presence-rate",
            Unit.RATE,
            "registrations",
            new Words(
                    "présents / inscrits", "present / registered",
                    "inscriptions confirmées, sans les entrées sur place", "confirmed registrations without walk-ins")),
    NO_SHOW(
            "no-show",
            Unit.RATE,
            "registrations",
            new Words(
                    "1 − taux de présence", "1 − presence rate",
                    "inscriptions confirmées, sans les entrées sur place", "confirmed registrations without walk-ins")),
    WALK_INS(
            "walk-ins",
            Unit.NUMBER,
            "registrations",
            new Words(
                    "personnes inscrites à l’entrée", "people registered at the door",
                    "personnes présentes", "people present")),
    COLLEGES(
            "colleges",
            Unit.PROFILE,
            "registrations",
            new Words(
                    "part de chaque collège", "share of each college",
                    "personnes présentes", "people present")),
    MIX_AT_TABLES(
            "mix-at-tables",
            Unit.MEASURE,
            "tables, registrations",
            new Words(
                    "moyenne sur les tables de l’écart D entre la table et la salle, par collège",
                    "mean over tables of the dissimilarity of table and room, by college",
                    "personnes assises, tours réunis",
                    "people seated, over all rounds")),
    MEETINGS(
            "meetings-between-colleges",
            Unit.MEASURE,
            "tables, registrations",
            new Words(
                    "paires de collèges différents réunies à une table / paires possibles",
                    "pairs of different colleges who sat together / possible pairs",
                    "paires de personnes assises de collèges différents",
                    "pairs of seated people of different colleges")),
    CONTRIBUTIONS_BY_KIND(
            "contributions-by-kind",
            Unit.PROFILE,
            "contributions",
            new Words(
                    "part de chaque type", "share of each kind",
                    "contributions non rejetées", "contributions that were not rejected")),
    CONTRIBUTIONS_BY_THEME(
            "contributions-by-theme",
            Unit.PROFILE,
            "contributions",
            new Words(
                    "part de chaque thème", "share of each theme",
                    "contributions non rejetées", "contributions that were not rejected")),
    PROPOSALS(
            "proposals",
            Unit.NUMBER,
            "contributions",
            new Words(
                    "propositions", "proposals",
                    "contributions réunies", "contributions that were merged")),
    SOURCES_PER_PROPOSAL(
            "sources-per-proposal",
            Unit.MEASURE,
            "contributions",
            new Words(
                    "contributions réunies / propositions", "contributions merged / proposals",
                    "propositions", "proposals")),
    PARTICIPATION_APPROVALS(
            "vote-participation-approvals",
            Unit.RATE,
            "votes, registrations",
            new Words(
                    "bulletins / personnes ayant droit de vote, questions closes de la première étape",
                    "ballots / people entitled to vote, closed questions of the first stage",
                    "personnes ayant droit de vote",
                    "people entitled to vote")),
    PARTICIPATION_POINTS(
            "vote-participation-points",
            Unit.RATE,
            "votes, registrations",
            new Words(
                    "bulletins / personnes ayant droit de vote, questions closes de la seconde étape",
                    "ballots / people entitled to vote, closed questions of the second stage",
                    "personnes ayant droit de vote",
                    "people entitled to vote")),
    FEEDBACK_RESPONSE(
            "feedback-response",
            Unit.RATE,
            "feedback, registrations",
            new Words(
                    "réponses au questionnaire / présents", "answers to the survey / people present",
                    "personnes présentes", "people present")),
    FEEDBACK_TABLES(
            "feedback-tables",
            Unit.MEASURE,
            "feedback",
            new Words(
                    "moyenne de l’utilité des tables, de 1 à 5", "mean usefulness of the tables, 1 to 5",
                    "réponses publiées", "published answers")),
    FEEDBACK_RECOMMENDATION(
            "feedback-recommendation",
            Unit.MEASURE,
            "feedback",
            new Words(
                    "moyenne de la recommandation, de 0 à 10", "mean recommendation, 0 to 10",
                    "réponses publiées", "published answers"));

    /** The formula and its base, in French and in English. */
    public record Words(String formulaFr, String formulaEn, String baseFr, String baseEn) {}

    private static final int VERSION = 1;

    private final String code;
    private final Unit unit;
    private final String streams;
    private final Words words;

    Indicator(String code, Unit unit, String streams, Words words) {
        this.code = code;
        this.unit = unit;
        this.streams = streams;
        this.words = words;
    }

    /** Code and version, for instance {@code no-show@1}. */
    public String code() {
        return code + "@" + VERSION;
    }

    public Unit unit() {
        return unit;
    }

    /** The streams it is counted from, separated by commas. */
    public String streams() {
        return streams;
    }

    public Words words() {
        return words;
    }
}
