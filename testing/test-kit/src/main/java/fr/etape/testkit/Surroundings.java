package fr.etape.testkit;

import fr.etape.access.PersonId;
import fr.etape.access.StopRoles;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.contracts.team.TeamEvent.RoleWithdrawn;
import fr.etape.contracts.tour.TourEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What the instances of one service share and no other test does, since all tests share the servers: names that contain
 * a random tag, and the streams that a test plays.
 */
final class Surroundings {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String tourTopic = TourEvent.STREAM.topicOf("") + "." + tag;
    private final AtomicInteger stops = new AtomicInteger();
    private final Map<String, Events<TeamEvent>> teams = new HashMap<>();
    private @Nullable Events<TourEvent> tour;

    String database() {
        return "test-" + tag;
    }

    String newStopId() {
        return "stop-" + tag + "-" + stops.incrementAndGet();
    }

    synchronized Events<TourEvent> tour() {
        if (tour == null) {
            tour = Events.of(TourEvent.class, "", tourTopic);
        }
        return tour;
    }

    private Events<TeamEvent> team(String stopId) {
        return teams.computeIfAbsent(stopId, id -> Events.of(TeamEvent.class, id));
    }

    synchronized void grant(String stopId, String subject, Role... roles) {
        for (Role role : roles) {
            team(stopId)
                    .publish(new RoleGranted(
                            stopId, true, PersonId.ofSubject(subject).value(), role, null));
        }
    }

    synchronized void withdraw(String stopId, String subject, Role role) {
        team(stopId)
                .publish(new RoleWithdrawn(
                        stopId, true, PersonId.ofSubject(subject).value(), role));
    }

    boolean hasRoles(ApplicationContext service, String stopId, String subject, Role... roles) {
        return service.getBean(StopRoles.class)
                .of(stopId, PersonId.ofSubject(subject))
                .containsAll(List.of(roles));
    }

    /** Bindings are found by the names of the functions, so a service that reads more needs nothing here. */
    void apply(ConfigurableEnvironment environment) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.mongodb.database", database());
        settings.put("etape.stops", "stop-" + tag + "-[0-9]+");
        for (String function : environment
                .getProperty("spring.cloud.function.definition", "none")
                .split(";")) {
            settings.put("spring.cloud.stream.bindings." + function + "-in-0.group", database() + "." + function);
        }
        settings.put("spring.cloud.stream.bindings.tour-in-0.destination", tourTopic.replace(".", "\\."));
        environment.getPropertySources().addFirst(new MapPropertySource("surroundings of the test", settings));
    }
}
