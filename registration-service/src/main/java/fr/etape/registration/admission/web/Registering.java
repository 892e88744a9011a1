package fr.etape.registration.admission.web;

import fr.etape.http.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.AdmissionCommand.Register;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.Application;
import fr.etape.registration.links.Access;
import fr.etape.registration.links.Links;
import fr.etape.registration.registrations.OpenedStops;
import fr.etape.registration.registrations.Registration.FirstAnswer;
import fr.etape.registration.registrations.Registrations;
import fr.etape.registration.registrations.Status;
import fr.etape.registration.writing.Admissions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a registration, once for each idempotency key. */
@Component
class Registering {

    private final Admissions admissions;
    private final Registrations registrations;
    private final OpenedStops stops;
    private final Links links;

    Registering(Admissions admissions, Registrations registrations, OpenedStops stops, Links links) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.stops = stops;
        this.links = links;
    }

    RegistrationAnswer register(String stopId, String idempotencyKey, Application application, Origin origin) {
        if (!stops.contains(stopId)) {
            throw Problem.notFound();
        }
        UUID id = links.registrationId(stopId, idempotencyKey);
        String digest = BodyDigest.of(application);
        Register register = new Register(id, links.personKey(application.email()), digest, application, false);
        return switch ((AdmissionOutcome.ToRegister) admissions.send(stopId, register, origin)) {
            case AdmissionOutcome.Confirmed confirmed -> answer(stopId, register, Status.CONFIRMED, null);
            case AdmissionOutcome.Waitlisted waitlisted ->
                answer(stopId, register, Status.WAITLISTED, waitlisted.position());
            case AdmissionOutcome.SameRequestAgain again -> firstAnswer(stopId, register);
            case AdmissionOutcome.NotOpenYet notYet -> throw Refusals.notOpenBefore(notYet.opensAt());
            case AdmissionOutcome.Closed closed -> throw Refusals.closed();
            case AdmissionOutcome.AlreadyRegistered already -> throw Refusals.alreadyRegistered();
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
                register.application().college(),
                status,
                waitlistPosition,
                links.accessToken(Access.first(stopId, id)));
    }
}
