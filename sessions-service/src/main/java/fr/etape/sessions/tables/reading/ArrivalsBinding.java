package fr.etape.sessions.tables.reading;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.projection.ProjectionConsumers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds the topics of the registrations once more: seating somebody must not hold up the attendees. */
@Configuration(proxyBeanMethods = false)
class ArrivalsBinding {

    @Bean
    Consumer<Message<List<byte[]>>> arrivals(ProjectionConsumers consumers, ArrivalsProjection projection) {
        return consumers.of("arrivals", EventTypes.of(RegistrationsEvent.OfPresence.class)::recordOf, projection);
    }
}
