package fr.etape.sessions.availability;

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
class RegistrationsBinding {

    @Bean
    Consumer<Message<List<byte[]>>> availability(ProjectionConsumers consumers, Availabilities availabilities) {
        return consumers.of("availability", EventTypes.of(RegistrationsEvent.OfSeats.class)::recordOf, availabilities);
    }
}
