package fr.etape.access;

import fr.etape.contracts.team.Role;
import org.jspecify.annotations.Nullable;

/** Kinds of callers. Roles count at the stop that the path variable {@code stopId} names, and nowhere else. */
public enum Who {
    /** Everybody, with a token or without. */
    PUBLIC(null),
    /** Everybody who is signed in. */
    SIGNED_IN(null),
    /** The steering committee, according to the identity provider. */
    STEERING(null),
    /**
     * A participant with a pass for the stop that the path variable {@code stopId} names. A pass is no sign-in: it
     * opens nothing else but what is open to all.
     */
    PARTICIPANT(null),
    ORGANISER(Role.ORGANISER),
    DOOR(Role.DOOR),
    FACILITATOR(Role.FACILITATOR),
    PARTNER(Role.PARTNER);

    private final @Nullable Role role;

    Who(@Nullable Role role) {
        this.role = role;
    }

    @Nullable
    Role role() {
        return role;
    }
}
