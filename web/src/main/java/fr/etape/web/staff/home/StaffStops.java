package fr.etape.web.staff.home;

import fr.etape.web.site.api.Api;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.visitor.stop.Stop;
import fr.etape.web.visitor.stop.StopViews;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stops as the person who is signed in may see them, drafts included. */
@Component
public final class StaffStops {

    private final StaffApi gateway;
    private final OwnRoles own;
    private final StopViews views;

    StaffStops(StaffApi gateway, OwnRoles own, StopViews views) {
        this.gateway = gateway;
        this.own = own;
        this.views = views;
    }

    Me me() {
        return gateway.now().get(Me.class, "/api/me");
    }

    List<StaffStop> of(Me me, Locale locale) {
        return gateway.now().get(Listed.class, "/api/stops?mine=true").items().stream()
                .map(stop -> staffStop(stop, me, me.rolesAt(stop.stopId()), locale))
                .toList();
    }

    /** Those of the person; all for the steering committee. */
    public List<StaffStop> all(Locale locale) {
        return of(me(), locale);
    }

    /** @throws fr.etape.web.site.api.NotFound when there is no such stop, or a draft of others */
    public StaffStop get(String stopId, Locale locale) {
        Api api = gateway.now();
        Stop stop = api.get(Stop.class, "/api/stops/{stopId}", stopId);
        Me me = api.get(Me.class, "/api/me");
        // Not those that /api/me tells: it hears of roles a moment later than those who decide on them.
        return staffStop(stop, me, own.at(stopId), locale);
    }

    private StaffStop staffStop(Stop stop, Me me, Set<Role> roles, Locale locale) {
        return new StaffStop(views.of(stop, locale), stop.statusOrPublished(), me.personId(), roles, me.steering());
    }

    record Listed(List<Stop> items) {}
}
