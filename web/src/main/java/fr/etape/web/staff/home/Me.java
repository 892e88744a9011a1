package fr.etape.web.staff.home;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param personId the code that stands for the person everywhere
 * @param steering whether the provider counts the person among the steering committee, which reads all stops
 */
public record Me(
        String personId,
        @Nullable String name,
        boolean steering,
        @Nullable List<AtStop> stops) {

    public record AtStop(String stopId, List<Role> roles) {}

    public List<AtStop> stopsOrNone() {
        return stops == null ? List.of() : stops;
    }

    public Set<Role> rolesAt(String stopId) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        stopsOrNone().stream().filter(stop -> stop.stopId().equals(stopId)).forEach(stop -> roles.addAll(stop.roles()));
        return roles;
    }
}
