package fr.etape.sessions.tour.writing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.journal.StreamKind;
import fr.etape.sessions.tour.Tour;
import fr.etape.sessions.tour.TourCommand;
import fr.etape.sessions.tour.TourDecider;
import fr.etape.sessions.tour.TourOutcome;
import fr.etape.sessions.tour.TourStateFormat;
import fr.etape.sessions.tour.TourStream;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.sessions.tour.documents.TourDocuments;
import fr.etape.streamwriting.JournalProperties;
import fr.etape.streamwriting.JsonEventFormat;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stream of the directory, as this service writes it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalProperties.class)
class TourWriting {

    @Bean
    StreamWriting<Tour, TourCommand, TourEvent, TourOutcome> tourStream(
            MongoClient client,
            MongoDatabase database,
            KafkaProperties kafka,
            JournalProperties properties,
            Stops stops) {
        StreamKind<Tour, TourCommand, TourEvent, TourOutcome> kind = new StreamKind<>(
                "tour",
                new TourDecider(),
                JsonEventFormat.of(TourEvent.class),
                new TourStateFormat(),
                new TourDocuments(database),
                stream -> TourStream.TOPIC);
        return new StreamWriting<>(
                client, database.getName(), kafka.buildProducerProperties(), properties, kind, stops::createIndexes);
    }
}
