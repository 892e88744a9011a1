package fr.etape.web.staff.home;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The pages of a stop for its team, in the order of their tabs. Their titles are {@code tabs.<code>} in the bundles.
 */
public enum StaffPage {
    HOME("", Steering.READS, Role.ORGANISER, Role.DOOR, Role.FACILITATOR, Role.PARTNER),
    DETAILS("/details", Steering.DOES_NOT_READ, Role.ORGANISER) {
        @Override
        boolean isFor(StaffStop stop) {
            return !stop.closed() && super.isFor(stop);
        }
    },
    REGISTRATIONS("/registrations", Steering.READS, Role.ORGANISER, Role.DOOR),
    DOOR("/door", Steering.DOES_NOT_READ, Role.ORGANISER, Role.DOOR),
    PROGRAMME("/programme", Steering.READS, Role.ORGANISER),
    ATELIERS("/ateliers", Steering.READS, Role.ORGANISER),
    TABLES("/tables", Steering.DOES_NOT_READ, Role.ORGANISER, Role.FACILITATOR),
    CONTRIBUTIONS("/contributions", Steering.READS, Role.ORGANISER, Role.FACILITATOR),
    VOTES("/votes", Steering.READS, Role.ORGANISER),
    REPORT("/report", Steering.READS, Role.ORGANISER),
    TEAM("/team", Steering.READS, Role.ORGANISER),
    AUDIT("/audit", Steering.READS, Role.ORGANISER);

    private enum Steering {
        READS,
        DOES_NOT_READ
    }

    private final String path;
    private final Steering steering;
    private final Set<Role> roles;

    StaffPage(String path, Steering steering, Role first, Role... others) {
        this.path = path;
        this.steering = steering;
        this.roles = EnumSet.of(first, others);
    }

    /** The last part of its title's key, for instance {@code registrations}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String address(String stopId) {
        return "/staff/stops/" + stopId + path;
    }

    /** Roles at the stop that may read the page. The services decide; this is what a page offers and waits for. */
    Set<Role> roles() {
        return roles;
    }

    /** Whether the person who looks at the stop has a tab for this page. */
    boolean isFor(StaffStop stop) {
        return stop.roles().stream().anyMatch(roles::contains) || (steering == Steering.READS && stop.steering());
    }
}
