package fr.etape.reporting;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.projection.ProjectionConsumers;
import fr.etape.reporting.archive.Archive;
import fr.etape.reporting.attendance.documents.StopReports;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.documents.Announcements;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What is read, and what is made of it. The archive and the report of a stop change in the same transaction. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Consumer<Message<List<byte[]>>> tour(ProjectionConsumers consumers, Archive archive, Announcements announcements) {
        return consumers.of("tour", EventTypes.of(TourEvent.class)::recordOf, announcements.and(archive::append));
    }

    @Bean
    Consumer<Message<List<byte[]>>> registrations(ProjectionConsumers consumers, Archive archive, StopReports reports) {
        return consumers.of(
                "registrations", EventTypes.of(RegistrationsEvent.class)::recordOf, reports.and(archive::append));
    }

    /** The other streams of a stop's day. One reader for all of them, for the sake of memory. */
    @Bean
    Consumer<Message<List<byte[]>>> day(ProjectionConsumers consumers, Archive archive) {
        return consumers.of("day", DayStream::ofOtherStreams, archive::append);
    }
}
