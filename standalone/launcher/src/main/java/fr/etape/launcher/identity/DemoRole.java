package fr.etape.launcher.identity;

import java.util.Locale;

/** What people do at a stop, and the committee that looks at all of them. */
public enum DemoRole {
    ORGANISER,
    DOOR,
    FACILITATOR,
    PARTNER,
    STEERING;

    /** The provider says who is of the committee; all other roles are given at each stop. */
    boolean givenAtAStop() {
        return this != STEERING;
    }

    /** Of the program that plays this role. */
    String client() {
        return name().toLowerCase(Locale.ROOT);
    }
}
