package fr.etape.access;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.projection.ProjectionConsumers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.messaging.Message;

/** Reads the teams' topics where the service binds them: {@code team} among its functions, and a group. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(TeamBinding.GROUP)
class TeamBinding {

    static final String GROUP = "spring.cloud.stream.bindings.team-in-0.group";

    @Bean
    Consumer<Message<List<byte[]>>> team(ProjectionConsumers consumers, StopRoles roles, Environment environment) {
        EventTypes<TeamEvent> types = EventTypes.of(TeamEvent.class);
        return consumers.consumer(environment.getRequiredProperty(GROUP), types::recordOf, new TeamProjection(roles));
    }
}
