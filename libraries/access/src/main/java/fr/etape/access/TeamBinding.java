package fr.etape.access;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.projection.ProjectionConsumers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads the topics of the teams if the service binds them: {@code team} among its functions, with a group. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.cloud.stream.bindings.team-in-0.group")
class TeamBinding {

    @Bean
    Consumer<Message<List<byte[]>>> team(ProjectionConsumers consumers, StopRoles roles) {
        return consumers.of("team", EventTypes.of(TeamEvent.class)::recordOf, new TeamProjection(roles));
    }
}
