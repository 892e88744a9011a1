package fr.etape.sessions.attendees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckInUndone;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationCancelled;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationLinkReplaced;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationPromoted;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationWaitlisted;
import fr.etape.contracts.registrations.RegistrationsEvent.WalkInAdmitted;
import fr.etape.contracts.registrations.UndoReason;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.attendees.Attendee.Status;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attendees follow the events of the registrations. */
class AttendeesIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private static final Instant ENTERED = Instant.parse("2027-03-18T07:42:10Z");

    private final String stopId = service.newStopId();
    private final Events<RegistrationsEvent> registrations = Events.of(RegistrationsEvent.class, stopId);

    @Test
    void followTheRegistrations() {
        registrations.publish(confirmed("a"), waitlisted("b"), waitlisted("c"));
        registrations.publish(
                new RegistrationPromoted(stopId, false, "b", College.ELU),
                new RegistrationLinkReplaced(stopId, false, "b", College.ELU),
                new RegistrationCancelled(stopId, false, "a", College.ELU, true));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(attendees().at(stopId))
                        .containsExactly(
                                attendee("a", "49007", TerritoryType.CITY, Status.CANCELLED),
                                attendee("b", null, null, Status.CONFIRMED),
                                attendee("c", null, null, Status.WAITING)));
        assertThat(attendees().find(stopId, "b")).map(Attendee::isConfirmed).contains(true);
        assertThat(attendees().find(stopId, "nobody")).isEmpty();
    }

    @Test
    void areHereFromCheckInUntilItIsUndone() {
        registrations.publish(
                confirmed("a"),
                confirmed("b"),
                new CheckedIn(stopId, false, "a", College.ELU, ENTERED, "accueil"),
                new CheckedIn(stopId, false, "b", College.ELU, ENTERED, "accueil"),
                new CheckInUndone(stopId, false, "b", College.ELU, UndoReason.values()[0]),
                new WalkInAdmitted(stopId, false, "c", College.ETAT, "49100", 2026, "en", "0f", ENTERED, "accueil"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(attendees().at(stopId))
                        .extracting(Attendee::registrationId, Attendee::isPresent, Attendee::enteredAt)
                        .containsExactly(
                                tuple("a", true, ENTERED), tuple("b", false, null), tuple("c", true, ENTERED)));
        assertThat(attendees().find(stopId, "c"))
                .contains(new Attendee(
                        "c",
                        College.ETAT,
                        "49100",
                        TerritoryType.RURAL,
                        "0f",
                        "en",
                        List.of(),
                        Status.CONFIRMED,
                        ENTERED));
    }

    /** "angers-2" must not see those of "angers-20" or "angers". */
    @Test
    void areThoseOfOneStopOnly() {
        Events<RegistrationsEvent> others = Events.of(RegistrationsEvent.class, stopId + "0");
        others.publish(
                new RegistrationConfirmed(stopId + "0", false, "x", College.ETAT, null, 2026, "fr", List.of(), null));
        registrations.publish(confirmed("a"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(attendees().at(stopId + "0")).hasSize(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(attendees().at(stopId))
                        .extracting(Attendee::registrationId)
                        .containsExactly("a"));
    }

    private Attendees attendees() {
        return service.bean(Attendees.class);
    }

    private RegistrationsEvent confirmed(String id) {
        return new RegistrationConfirmed(stopId, false, id, College.ELU, "49007", 2026, "fr", List.of("eau"), "0f");
    }

    private RegistrationsEvent waitlisted(String id) {
        return new RegistrationWaitlisted(stopId, false, id, College.ELU, 1, null, 2026, "fr", List.of("eau"), "0f");
    }

    private static Attendee attendee(String id, String commune, TerritoryType territory, Status status) {
        return new Attendee(id, College.ELU, commune, territory, "0f", "fr", List.of("eau"), status, null);
    }
}
