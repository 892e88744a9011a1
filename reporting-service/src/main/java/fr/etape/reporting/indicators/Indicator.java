package fr.etape.reporting.indicators;

import java.util.List;

/**
 * Everything that is measured of a stop, as {@code indicators.json} defines it. A formula is never changed: another one
 * gets another version, and values of two versions are not compared.
 */
public enum Indicator {
    REGISTRATIONS_CONFIRMED("registrations-confirmed"),
    REGISTRATIONS_BY_COLLEGE("registrations-by-college"),
    QUOTA_TAKEN("quota-taken"),
    PICK_UP("pick-up"),
    PICK_UP_T50("pick-up-t50"),
    PICK_UP_T90("pick-up-t90"),
    PICK_UP_T50_BY_COLLEGE("pick-up-t50-by-college"),
    PICK_UP_T90_BY_COLLEGE("pick-up-t90-by-college"),
    FILL("fill"),
    PRESENCE_RATE("presence-rate"),
    NO_SHOW("no-show"),
    WALK_INS("walk-ins"),
    COLLEGES("colleges"),
    TERRITORIES("territories"),
    FROM_OWN_DEPARTMENT("from-own-department"),
    ORGANISATIONS("organisations"),
    ORGANISATION_CONCENTRATION("organisation-concentration"),
    MIX_AT_TABLES("mix-at-tables"),
    MEETINGS("meetings-between-colleges"),
    COLLEAGUES_AT_TABLES("colleagues-at-tables"),
    CONTRIBUTIONS_BY_KIND("contributions-by-kind"),
    CONTRIBUTIONS_BY_THEME("contributions-by-theme"),
    PROPOSALS("proposals"),
    SOURCES_PER_PROPOSAL("sources-per-proposal"),
    PARTICIPATION_APPROVALS("vote-participation-approvals"),
    PARTICIPATION_POINTS("vote-participation-points"),
    FEEDBACK_RESPONSE("feedback-response"),
    FEEDBACK_TABLES("feedback-tables"),
    FEEDBACK_RECOMMENDATION("feedback-recommendation");

    private final Definition definition;

    Indicator(String code) {
        this.definition = Definition.of(code);
    }

    /** Code and version, for instance {@code no-show@1}. */
    public String code() {
        return definition.code() + "@" + definition.version();
    }

    public Unit unit() {
        return definition.unit();
    }

    /** Whether each college has a value of its own. */
    public boolean byCollege() {
        return definition.byCollege();
    }

    /** The rules by which its figures come about. Two stops are compared only if they followed the same. */
    public List<Rule> rules() {
        return definition.rules();
    }

    public Definition definition() {
        return definition;
    }
}
