package fr.etape.registration.roster;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.College;
import fr.etape.contracts.team.Role;
import fr.etape.http.parameters.Parameters;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.registration.admission.documents.Listing;
import fr.etape.registration.admission.documents.Selection;
import fr.etape.registration.admission.documents.Status;
import fr.etape.registration.links.Links;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RosterController {

    private static final int MOST = 100;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,18}");

    private final Listing listing;
    private final StopRoles roles;
    private final Links links;

    RosterController(Listing listing, StopRoles roles, Links links) {
        this.listing = listing;
        this.roles = roles;
        this.links = links;
    }

    /** @param cursor the member {@code next} of the page before */
    @GetMapping("/api/stops/{stopId}/registrations")
    @Allowed({Who.ORGANISER, Who.DOOR, Who.STEERING})
    ResponseEntity<RosterPage> list(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable College college,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new Problem(ProblemType.UNREADABLE, "q may have at most 200 characters.");
        }
        int most = Parameters.between("limit", limit, 1, MOST);
        List<Listing.Entry> found = listing.after(position(cursor), stopId, selection(college, status, text), most + 1);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RosterPage.of(found, most, seesAddresses(stopId, caller)));
    }

    private static long position(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!CURSOR.matcher(cursor).matches()) {
            throw new Problem(ProblemType.UNREADABLE, "cursor must be the member next of the page before.");
        }
        return Long.parseLong(cursor);
    }

    private Selection selection(@Nullable College college, @Nullable Status status, @Nullable String text) {
        return text != null && text.contains("@")
                ? new Selection(college, status, null, links.personKey(text))
                : new Selection(college, status, text, null);
    }

    private boolean seesAddresses(String stopId, Caller caller) {
        return caller.steering() || roles.of(stopId, caller.personId()).contains(Role.ORGANISER);
    }
}
