package fr.etape.web.staff.home;

/** What somebody does at one stop, in the order pages show them. */
public enum Role {
    ORGANISER,
    DOOR,
    FACILITATOR,
    PARTNER
}
