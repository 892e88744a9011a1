package fr.etape.registration.admission.web;

import fr.etape.http.body.Checks;
import fr.etape.http.body.Digest;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionCommand.Register;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.Applicant;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.Registration.FirstAnswer;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.admission.documents.Status;
import fr.etape.registration.links.LinkClaim;
import fr.etape.registration.links.Links;
import fr.etape.streamwriting.StreamWriting;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a registration, once for each idempotency key. */
@Component
class Registering {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final Registrations registrations;
    private final OpenedStops stops;
    private final Links links;
    private final Wishes wishes;

    Registering(
            StreamWriting<Admission, AdmissionCommand<?>> admissions,
            Registrations registrations,
            OpenedStops stops,
            Links links,
            Wishes wishes) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.stops = stops;
        this.links = links;
        this.wishes = wishes;
    }

    RegistrationAnswer register(String stopId, String idempotencyKey, Applicant applicant, Origin origin) {
        if (!stops.contains(stopId)) {
            throw Problem.notFound();
        }
        UUID id = links.registrationId(stopId, idempotencyKey);
        Checks wished = wishes.check(stopId, applicant.wishes());
        // A repetition gets the first answer, whatever was published since.
        if (!wished.passed() && registrations.firstAnswer(stopId, id).isEmpty()) {
            wished.done();
        }
        String digest = Digest.ofRecord(applicant);
        String organisation = links.organisation(applicant.siren(), applicant.organisation());
        UUID personKey = links.personKey(Objects.requireNonNull(applicant.email()));
        Register register = Register.of(id, personKey, organisation, digest, applicant);
        return switch (admissions.send(stopId, register, origin)) {
            case AdmissionOutcome.Confirmed confirmed -> answer(stopId, register, Status.CONFIRMED, null);
            case AdmissionOutcome.Waitlisted waitlisted ->
                answer(stopId, register, Status.WAITLISTED, waitlisted.position());
            case AdmissionOutcome.SameRequestAgain again -> firstAnswer(stopId, register);
            case AdmissionOutcome.NotOpenYet notYet -> throw Refusals.notOpenBefore(notYet.opensAt());
            case AdmissionOutcome.Closed closed -> throw Refusals.closed();
            case AdmissionOutcome.AlreadyRegistered already -> throw Refusals.alreadyRegistered();
            case AdmissionOutcome.WaitingListFull full -> throw Refusals.waitingListFull(applicant.college());
            case AdmissionOutcome.NoQuota none -> throw Refusals.noQuota(applicant.college(), none.withSeats());
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        };
    }

    private RegistrationAnswer firstAnswer(String stopId, Register register) {
        FirstAnswer first = registrations
                .firstAnswer(stopId, register.registrationId())
                .orElseThrow(() -> new IllegalStateException("no document of " + register.registrationId()));
        if (!first.bodyDigest().equals(register.bodyDigest())) {
            throw Refusals.keyReused();
        }
        return answer(stopId, register, first.status(), first.waitlistPosition());
    }

    private RegistrationAnswer answer(
            String stopId, Register register, Status status, @Nullable Integer waitlistPosition) {
        UUID id = register.registrationId();
        return new RegistrationAnswer(
                id,
                stopId,
                register.applicant().college(),
                status,
                waitlistPosition,
                links.accessToken(LinkClaim.first(stopId, id)));
    }
}
