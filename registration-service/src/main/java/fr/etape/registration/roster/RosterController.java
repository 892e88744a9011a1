package fr.etape.registration.roster;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.registration.admission.documents.Listing;
import fr.etape.registration.admission.documents.Selection;
import fr.etape.registration.links.Links;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RosterController {

    private final Listing listing;
    private final StopRoles roles;
    private final Links links;

    RosterController(Listing listing, StopRoles roles, Links links) {
        this.listing = listing;
        this.roles = roles;
        this.links = links;
    }

    @GetMapping("/api/stops/{stopId}/registrations")
    @Allowed({Who.ORGANISER, Who.DOOR, Who.STEERING})
    ResponseEntity<RosterPage> list(@PathVariable String stopId, RosterQuery query, Caller caller) {
        Listing.Page found = listing.page(stopId, selection(query), query.order(), query.begin(), query.size());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RosterPage.of(found, seesAddresses(stopId, caller)));
    }

    private Selection selection(RosterQuery query) {
        String text = query.text();
        return text != null && text.contains("@")
                ? new Selection(query.college(), query.status(), null, links.personKey(text))
                : new Selection(query.college(), query.status(), text, null);
    }

    private boolean seesAddresses(String stopId, Caller caller) {
        return caller.steering() || roles.of(stopId, caller.personId()).contains(Role.ORGANISER);
    }
}
