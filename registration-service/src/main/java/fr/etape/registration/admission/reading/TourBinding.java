package fr.etape.registration.admission.reading;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.projection.ProjectionConsumers;
import fr.etape.registration.announcements.Announcements;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads the topic of the tour, once for both who need it. */
@Configuration(proxyBeanMethods = false)
class TourBinding {

    @Bean
    Consumer<Message<List<byte[]>>> tour(
            ProjectionConsumers consumers, TourProjection projection, Announcements announcements) {
        return consumers.of("tour", EventTypes.of(TourEvent.class)::recordOf, projection.and(announcements));
    }
}
