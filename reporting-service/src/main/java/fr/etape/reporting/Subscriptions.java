package fr.etape.reporting;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.projection.ProjectionConsumers;
import fr.etape.reporting.archive.Archive;
import fr.etape.reporting.attendance.StopReportProjection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What is read and what becomes of it. Archive and report of a stop move in the same transaction. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Consumer<Message<List<byte[]>>> tour(ProjectionConsumers consumers, Archive archive) {
        EventTypes<TourEvent> types = EventTypes.of(TourEvent.class);
        return consumers.consumer("reporting.tour", types::recordOf, archive::append);
    }

    @Bean
    Consumer<Message<List<byte[]>>> registrations(
            ProjectionConsumers consumers, Archive archive, StopReportProjection reports) {
        EventTypes<RegistrationsEvent> types = EventTypes.of(RegistrationsEvent.class);
        return consumers.<RegistrationsEvent>consumer("reporting.registrations", types::recordOf, (session, events) -> {
            archive.append(session, events);
            reports.apply(session, events);
        });
    }
}
