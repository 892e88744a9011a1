package fr.etape.registration.admission.documents;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.journal.Recorded;
import fr.etape.registration.admission.AdmissionCommand.OfPerson;
import fr.etape.registration.admission.Applicant;
import fr.etape.registration.admission.documents.Registration.FirstAnswer;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Turns a registration into its document and back. */
final class RegistrationMapping {

    private RegistrationMapping() {}

    static Document toDocument(OfPerson<?> register, Recorded<RegistrationsEvent> taken) {
        Applicant applicant = register.applicant();
        Integer rank =
                taken.event() instanceof RegistrationWaitlisted waitlisted ? waitlisted.waitlistPosition() : null;
        String status = (rank == null ? Status.CONFIRMED : Status.WAITLISTED).name();
        Document answer = new Document(RegistrationCollection.BODY_DIGEST, register.bodyDigest())
                .append(RegistrationCollection.STATUS, status);
        appendIfPresent(answer, RegistrationCollection.WAITLIST_POSITION, rank);
        Document document = new Document(RegistrationCollection.ID, register.registrationId())
                .append(RegistrationCollection.STOP, taken.event().stopId())
                .append(RegistrationCollection.PERSON_KEY, register.personKey())
                .append(RegistrationCollection.ACTIVE, true)
                .append(RegistrationCollection.STATUS, status)
                .append(RegistrationCollection.COLLEGE, applicant.college().name())
                .append(RegistrationCollection.POSITION, taken.position())
                .append(RegistrationCollection.GIVEN_NAME, applicant.givenName())
                .append(RegistrationCollection.FAMILY_NAME, applicant.familyName())
                .append(RegistrationCollection.ORGANISATION, applicant.organisation());
        appendIfPresent(document, RegistrationCollection.EMAIL, applicant.email());
        appendIfPresent(document, RegistrationCollection.SIREN, applicant.siren());
        appendIfPresent(document, RegistrationCollection.COMMUNE, applicant.commune());
        if (taken.event() instanceof WalkInAdmitted walkIn) {
            document.append(RegistrationCollection.ENTERED_AT, Date.from(walkIn.enteredAt()));
        }
        return document.append(RegistrationCollection.LANGUAGE, applicant.language())
                .append(RegistrationCollection.WISHES, applicant.wishes())
                .append(RegistrationCollection.REGISTERED_AT, Date.from(taken.occurredAt()))
                .append(RegistrationCollection.SEARCH, SearchTerms.of(applicant))
                .append(RegistrationCollection.SORT_NAME, SearchTerms.sortName(applicant))
                .append(RegistrationCollection.ANSWER, answer);
    }

    static Registration toRegistration(Document document) {
        Date enteredAt = document.getDate(RegistrationCollection.ENTERED_AT);
        return new Registration(
                document.get(RegistrationCollection.ID, UUID.class),
                document.getString(RegistrationCollection.STOP),
                toApplicant(document),
                Status.valueOf(document.getString(RegistrationCollection.STATUS)),
                document.getLong(RegistrationCollection.POSITION),
                document.getDate(RegistrationCollection.REGISTERED_AT).toInstant(),
                document.get(RegistrationCollection.LINK_GENERATION, 0L),
                document.get(RegistrationCollection.TICKET_ISSUE, 0L),
                enteredAt == null ? null : enteredAt.toInstant());
    }

    static FirstAnswer toFirstAnswer(Document document) {
        Document answer = document.get(RegistrationCollection.ANSWER, Document.class);
        return new FirstAnswer(
                answer.getString(RegistrationCollection.BODY_DIGEST),
                Status.valueOf(answer.getString(RegistrationCollection.STATUS)),
                answer.getInteger(RegistrationCollection.WAITLIST_POSITION));
    }

    private static Applicant toApplicant(Document document) {
        return new Applicant(
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
