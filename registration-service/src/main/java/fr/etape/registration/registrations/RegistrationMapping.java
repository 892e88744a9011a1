package fr.etape.registration.registrations;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.journal.Recorded;
import fr.etape.registration.admission.AdmissionCommand.Register;
import fr.etape.registration.admission.AdmissionStreams;
import fr.etape.registration.admission.Application;
import fr.etape.registration.registrations.Registration.FirstAnswer;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A registration to and from its document. */
final class RegistrationMapping {

    private RegistrationMapping() {}

    static Document toDocument(Register register, Recorded<RegistrationsEvent> taken) {
        Application application = register.application();
        Integer rank =
                taken.event() instanceof RegistrationWaitlisted waitlisted ? waitlisted.waitlistPosition() : null;
        String status = (rank == null ? Status.CONFIRMED : Status.WAITLISTED).name();
        Document answer = new Document(RegistrationCollection.BODY_DIGEST, register.bodyDigest())
                .append(RegistrationCollection.STATUS, status);
        appendIfPresent(answer, RegistrationCollection.WAITLIST_POSITION, rank);
        Document document = new Document(RegistrationCollection.ID, register.registrationId())
                .append(RegistrationCollection.STOP, AdmissionStreams.stopOf(taken.stream()))
                .append(RegistrationCollection.PERSON_KEY, register.personKey())
                .append(RegistrationCollection.ACTIVE, true)
                .append(RegistrationCollection.STATUS, status)
                .append(RegistrationCollection.COLLEGE, application.college().name())
                .append(RegistrationCollection.POSITION, taken.position())
                .append(RegistrationCollection.GIVEN_NAME, application.givenName())
                .append(RegistrationCollection.FAMILY_NAME, application.familyName())
                .append(RegistrationCollection.EMAIL, application.email())
                .append(RegistrationCollection.ORGANISATION, application.organisation());
        appendIfPresent(document, RegistrationCollection.SIREN, application.siren());
        appendIfPresent(document, RegistrationCollection.COMMUNE, application.commune());
        return document.append(RegistrationCollection.LANGUAGE, application.language())
                .append(RegistrationCollection.WISHES, application.wishes())
                .append(RegistrationCollection.REGISTERED_AT, Date.from(taken.occurredAt()))
                .append(RegistrationCollection.SEARCH, SearchTerms.of(application))
                .append(RegistrationCollection.ANSWER, answer);
    }

    static Registration toRegistration(Document document, @Nullable Integer waitlistPosition) {
        return new Registration(
                document.get(RegistrationCollection.ID, UUID.class),
                document.getString(RegistrationCollection.STOP),
                toApplication(document),
                Status.valueOf(document.getString(RegistrationCollection.STATUS)),
                waitlistPosition,
                document.getDate(RegistrationCollection.REGISTERED_AT).toInstant(),
                document.get(RegistrationCollection.LINK_GENERATION, 0L));
    }

    static FirstAnswer toFirstAnswer(Document document) {
        Document answer = document.get(RegistrationCollection.ANSWER, Document.class);
        return new FirstAnswer(
                answer.getString(RegistrationCollection.BODY_DIGEST),
                Status.valueOf(answer.getString(RegistrationCollection.STATUS)),
                answer.getInteger(RegistrationCollection.WAITLIST_POSITION));
    }

    private static Application toApplication(Document document) {
        return new Application(
                document.getString(RegistrationCollection.GIVEN_NAME),
                document.getString(RegistrationCollection.FAMILY_NAME),
                document.getString(RegistrationCollection.EMAIL),
                College.valueOf(document.getString(RegistrationCollection.COLLEGE)),
                document.getString(RegistrationCollection.ORGANISATION),
                document.getString(RegistrationCollection.SIREN),
                document.getString(RegistrationCollection.COMMUNE),
                document.getString(RegistrationCollection.LANGUAGE),
                document.getList(RegistrationCollection.WISHES, String.class));
    }

    private static void appendIfPresent(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
