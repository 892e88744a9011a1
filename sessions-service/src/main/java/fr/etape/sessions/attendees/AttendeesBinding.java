package fr.etape.sessions.attendees;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.projection.ProjectionConsumers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds the topics of the registrations. */
@Configuration(proxyBeanMethods = false)
class AttendeesBinding {

    @Bean
    Consumer<Message<List<byte[]>>> attendance(ProjectionConsumers consumers, AttendeesProjection projection) {
        return consumers.of("attendance", EventTypes.of(RegistrationsEvent.OfRegistration.class)::recordOf, projection);
    }
}
