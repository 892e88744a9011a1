package fr.etape.web.staff.home;

import fr.etape.web.visitor.stop.Stop;
import fr.etape.web.visitor.stop.StopView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
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

    /** The pages that the person may read, in the order of their tabs. */
    public List<StaffPage> pages() {
        return Arrays.stream(StaffPage.values())
                .filter(page -> page.isFor(this))
                .toList();
    }

    /** The present day in the town. */
    public LocalDate today() {
        return LocalDate.now(ZoneId.of(view.timeZone()));
    }

    public boolean draft() {
        return status == Stop.Status.DRAFT;
    }

    public boolean closed() {
        return status == Stop.Status.CLOSED;
    }
}
