package fr.etape.web.staff.home;

import fr.etape.web.site.signin.StaffApi;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The roles of the person who is signed in, asked where roles are decided. There they are known at once. */
@Component
final class OwnRoles {

    private final StaffApi gateway;

    OwnRoles(StaffApi gateway) {
        this.gateway = gateway;
    }

    /** None where there is no such stop. */
    Set<Role> at(String stopId) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(gateway.now()
                .get(Held.class, "/api/stops/{stopId}/team/me", stopId)
                .roles());
        return roles;
    }

    record Held(List<Role> roles) {}
}
