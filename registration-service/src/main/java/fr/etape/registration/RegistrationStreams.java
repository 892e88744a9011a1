package fr.etape.registration;

import com.mongodb.client.MongoDatabase;
import fr.etape.communes.Communes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionDecider;
import fr.etape.registration.admission.AdmissionStateFormat;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.RegistrationDocuments;
import fr.etape.registration.admission.documents.Scans;
import fr.etape.registration.links.TicketCodes;
import fr.etape.registration.mails.MailSettings;
import fr.etape.registration.mails.outbox.MailDocuments;
import fr.etape.streamwriting.StreamWriting;
import fr.etape.streamwriting.StreamWritings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The streams that this service writes. */
@Configuration(proxyBeanMethods = false)
class RegistrationStreams {

    @Bean
    StreamWriting<Admission, AdmissionCommand<?>> admissionStreams(
            StreamWritings streams,
            MongoDatabase database,
            OpenedStops stops,
            Scans scans,
            TicketCodes codes,
            MailSettings mails,
            WaitingListSettings waitingLists) {
        return streams.of(
                RegistrationsEvent.STREAM,
                RegistrationsEvent.class,
                AdmissionCommand.class,
                new AdmissionDecider(Communes.VINTAGE, waitingLists.rule()),
                new AdmissionStateFormat(),
                new RegistrationDocuments(database, stops, scans, codes).with(new MailDocuments(database, mails)));
    }
}
