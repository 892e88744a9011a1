package fr.etape.registration.people;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.PersonId;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeopleController {

    /** @param steering whether the person belongs to the steering committee, which may read all stops */
    record Me(String personId, @Nullable String name, boolean steering, List<OwnStop> stops) {}

    record OwnStop(String stopId, Set<Role> roles) {}

    record Persons(List<Person> items) {}

    /**
     * @param name null for somebody who has not signed in since they got their role
     * @param former whether they were in the team and no longer are
     */
    record Person(String personId, @Nullable String name, boolean former) {}

    private final People people;
    private final StopRoles roles;
    private final Clock clock;

    PeopleController(People people, StopRoles roles, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping("/api/me")
    @Allowed(Who.SIGNED_IN)
    ResponseEntity<Me> me(Caller caller) {
        people.saw(caller.personId(), caller.name(), clock.instant());
        List<OwnStop> stops = roles.of(caller.personId()).entrySet().stream()
                .map(stop -> new OwnStop(stop.getKey(), stop.getValue()))
                .toList();
        return forThisReader(new Me(caller.personId().value(), caller.name(), caller.steering(), stops));
    }

    @GetMapping("/api/stops/{stopId}/people")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<Persons> at(@PathVariable String stopId) {
        Map<PersonId, Set<Role>> team = roles.everAt(stopId);
        Map<PersonId, String> names = people.names(team.keySet());
        return forThisReader(new Persons(team.entrySet().stream()
                .map(member -> new Person(
                        member.getKey().value(),
                        names.get(member.getKey()),
                        member.getValue().isEmpty()))
                .toList()));
    }

    private static <T> ResponseEntity<T> forThisReader(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
