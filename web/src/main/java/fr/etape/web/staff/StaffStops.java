package fr.etape.web.staff;

import fr.etape.web.api.Api;
import fr.etape.web.api.Forbidden;
import fr.etape.web.signin.StaffApi;
import fr.etape.web.stop.Stop;
import fr.etape.web.stop.StopViews;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stops as the person who is signed in may see them, drafts included. */
@Component
public final class StaffStops {

    private final StaffApi gateway;
    private final StopViews views;

    StaffStops(StaffApi gateway, StopViews views) {
        this.gateway = gateway;
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

    /** @throws fr.etape.web.api.NotFound when there is no such stop, or a draft of others */
    public StaffStop get(String stopId, Locale locale) {
        Api api = gateway.now();
        Stop stop = api.get(Stop.class, "/api/stops/{stopId}", stopId);
        Me me = api.get(Me.class, "/api/me");
        Set<Role> roles = me.rolesAt(stopId);
        return staffStop(stop, me, roles.isEmpty() ? inTeam(me.personId(), stopId, api) : roles, locale);
    }

    /** Where roles are decided they are known at once; the answer about oneself hears of them a moment later. */
    private static Set<Role> inTeam(String personId, String stopId, Api api) {
        try {
            return api.get(Team.class, "/api/stops/{stopId}/team", stopId).rolesOf(personId);
        } catch (Forbidden e) {
            return Set.of();
        }
    }

    private StaffStop staffStop(Stop stop, Me me, Set<Role> roles, Locale locale) {
        return new StaffStop(views.of(stop, locale), stop.statusOrPublished(), me.personId(), roles, me.steering());
    }

    record Listed(List<Stop> items) {}
}
