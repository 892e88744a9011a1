package fr.etape.registration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.etape.communes.Communes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.journal.StreamKind;
import fr.etape.journal.Trail;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionDecider;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.AdmissionStateFormat;
import fr.etape.registration.admission.AdmissionStreams;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.RegistrationDocuments;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.streamwriting.JournalProperties;
import fr.etape.streamwriting.JsonEventFormat;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The streams of the admissions, as this service writes them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalProperties.class)
class RegistrationStreams {

    /** Without its indexes the collection would take the same person twice: nothing is written before they are there. */
    @Bean
    StreamWriting<Admission, AdmissionCommand, RegistrationsEvent, AdmissionOutcome> admissionsWriting(
            MongoClient client,
            MongoDatabase database,
            KafkaProperties kafka,
            JournalProperties properties,
            Registrations registrations,
            OpenedStops stops,
            Trail trail) {
        StreamKind<Admission, AdmissionCommand, RegistrationsEvent, AdmissionOutcome> kind = new StreamKind<>(
                "registrations",
                new AdmissionDecider(Communes.VINTAGE),
                JsonEventFormat.of(RegistrationsEvent.class),
                new AdmissionStateFormat(),
                new RegistrationDocuments(database, stops),
                AdmissionStreams::topicOf);
        return new StreamWriting<>(
                client, database.getName(), kafka.buildProducerProperties(), properties, kind, () -> {
                    registrations.createIndexes();
                    trail.createIndex();
                });
    }
}
