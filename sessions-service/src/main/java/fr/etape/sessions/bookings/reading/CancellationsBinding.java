package fr.etape.sessions.bookings.reading;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent.OfRegistration;
import fr.etape.projection.ProjectionConsumers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds the topics of the registrations. */
@Configuration(proxyBeanMethods = false)
class CancellationsBinding {

    @Bean
    Consumer<Message<List<byte[]>>> cancellations(ProjectionConsumers consumers, CancellationsProjection projection) {
        return consumers.of("cancellations", EventTypes.of(OfRegistration.class)::recordOf, projection);
    }
}
