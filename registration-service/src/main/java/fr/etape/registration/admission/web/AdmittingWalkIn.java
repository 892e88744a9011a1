package fr.etape.registration.admission.web;

import fr.etape.http.body.Digest;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.Applicant;
import fr.etape.registration.admission.ArrivalCommand.AdmitWaiting;
import fr.etape.registration.admission.ArrivalCommand.AdmitWalkIn;
import fr.etape.registration.admission.documents.DaysOfStops;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.links.LinkClaim;
import fr.etape.registration.links.Links;
import fr.etape.streamwriting.StreamWriting;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers somebody at the door and lets them in, once for each idempotency key. */
@Component
class AdmittingWalkIn {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final Registrations registrations;
    private final OpenedStops stops;
    private final DaysOfStops days;
    private final Links links;
    private final Clock clock;

    AdmittingWalkIn(
            StreamWriting<Admission, AdmissionCommand<?>> admissions,
            Registrations registrations,
            OpenedStops stops,
            DaysOfStops days,
            Links links,
            Clock clock) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.stops = stops;
        this.days = days;
        this.links = links;
        this.clock = clock;
    }

    WalkInAnswer admit(String stopId, String idempotencyKey, WalkIn walkIn, Origin origin) {
        if (!stops.contains(stopId)) {
            throw Problem.notFound();
        }
        AdmitWalkIn command = command(stopId, links.registrationId(stopId, idempotencyKey), walkIn);
        return switch (admissions.send(stopId, command, origin)) {
            case AdmissionOutcome.WalkedIn in -> answer(stopId, command, in.enteredAt());
            case AdmissionOutcome.SameRequestAgain again -> firstAnswer(stopId, command);
            case AdmissionOutcome.Closed closed -> throw Refusals.closed();
            case AdmissionOutcome.NotToday notToday -> throw Refusals.notToday();
            case AdmissionOutcome.AlreadyRegistered already -> throw Refusals.alreadyRegistered();
            case AdmissionOutcome.NoFreeSeat none -> throw Refusals.noFreeSeat();
            case AdmissionOutcome.HouseFull full -> throw Refusals.houseFull(full.seats());
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        };
    }

    /** Returns when they came in (UTC). */
    Instant admitWaiting(String stopId, UUID registrationId, WalkInReader.Coming coming, Origin origin) {
        if (!stops.contains(stopId)) {
            throw Problem.notFound();
        }
        Instant cameAt = Objects.requireNonNullElseGet(coming.enteredAt(), clock::instant);
        AdmitWaiting command =
                new AdmitWaiting(registrationId, cameAt, coming.point(), days.of(stopId), coming.beyondQuota());
        return switch (admissions.send(stopId, command, origin)) {
            case AdmissionOutcome.WalkedIn in -> in.enteredAt();
            case AdmissionOutcome.DoesNotWait not -> throw Refusals.doesNotWait();
            case AdmissionOutcome.NotToday notToday -> throw Refusals.notToday();
            case AdmissionOutcome.NoFreeSeat none -> throw Refusals.noFreeSeat();
            case AdmissionOutcome.HouseFull full -> throw Refusals.houseFull(full.seats());
            case AdmissionOutcome.UnknownRegistration unknown -> throw Problem.notFound();
            case AdmissionOutcome.NoAdmission none -> throw Problem.notFound();
        };
    }

    /** Whoever gave no address has a key of their own: nobody can say whether they were here before. */
    private AdmitWalkIn command(String stopId, UUID id, WalkIn walkIn) {
        Applicant applicant = walkIn.applicant();
        return new AdmitWalkIn(
                id,
                applicant.email() == null ? id : links.personKey(applicant.email()),
                links.organisation(null, applicant.organisation()),
                Digest.ofRecord(new Meant("walk-in", applicant, walkIn.point())),
                applicant,
                false,
                Objects.requireNonNullElseGet(walkIn.enteredAt(), clock::instant),
                walkIn.point(),
                days.of(stopId),
                walkIn.beyondQuota());
    }

    /** What makes two requests the same; a registration over the web with the same key is another request. */
    private record Meant(String kind, Applicant applicant, String point) {}

    private WalkInAnswer firstAnswer(String stopId, AdmitWalkIn command) {
        UUID id = command.registrationId();
        Registration registration = registrations.find(stopId, id).orElseThrow(Problem::notFound);
        boolean same = registrations
                .firstAnswer(stopId, id)
                .filter(first -> first.bodyDigest().equals(command.bodyDigest()))
                .isPresent();
        if (!same) {
            throw Refusals.keyReused();
        }
        Instant enteredAt = Objects.requireNonNullElse(registration.enteredAt(), registration.registeredAt());
        return answer(stopId, command, enteredAt);
    }

    private WalkInAnswer answer(String stopId, AdmitWalkIn command, Instant enteredAt) {
        UUID id = command.registrationId();
        return new WalkInAnswer(
                id, stopId, command.applicant().college(), enteredAt, links.accessToken(LinkClaim.first(stopId, id)));
    }
}
