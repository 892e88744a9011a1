package fr.etape.web.staff.home;

import fr.etape.web.visitor.stop.Stop;
import fr.etape.web.visitor.stop.StopView;
import java.util.Set;

/**
 * A stop, as somebody of its team sees it.
 *
 * @param personId code of the person who looks
 * @param roles of the person who looks
 */
public record StaffStop(StopView view, Stop.Status status, String personId, Set<Role> roles, boolean steering) {

    /** Whether this is the code of the person who looks. */
    public boolean isSeenBy(String personId) {
        return this.personId.equals(personId);
    }

    public boolean organiser() {
        return roles.contains(Role.ORGANISER);
    }

    /** Whether the person sees who is who at the stop, and who did what. */
    public boolean mayReadAll() {
        return organiser() || steering;
    }

    public boolean maySeeRegistrations() {
        return mayReadAll() || roles.contains(Role.DOOR);
    }

    public boolean draft() {
        return status == Stop.Status.DRAFT;
    }

    public boolean closed() {
        return status == Stop.Status.CLOSED;
    }
}
