package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.registration.admission.Verdict.Kind.ADMITTED;
import static fr.etape.registration.admission.Verdict.Kind.ALREADY_HERE;
import static fr.etape.registration.admission.Verdict.Kind.CANCELLED;
import static fr.etape.registration.admission.Verdict.Kind.JUST_ADMITTED;
import static fr.etape.registration.admission.Verdict.Kind.NONCE_REUSED;
import static fr.etape.registration.admission.Verdict.Kind.NOT_TODAY;
import static fr.etape.registration.admission.Verdict.Kind.OTHER_STOP;
import static fr.etape.registration.admission.Verdict.Kind.UNKNOWN_TICKET;
import static fr.etape.registration.admission.Verdict.Kind.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import fr.etape.registration.admission.AdmissionOutcome.AlreadyRegistered;
import fr.etape.registration.admission.AdmissionOutcome.Closed;
import fr.etape.registration.admission.AdmissionOutcome.DoesNotWait;
import fr.etape.registration.admission.AdmissionOutcome.HouseFull;
import fr.etape.registration.admission.AdmissionOutcome.IsHere;
import fr.etape.registration.admission.AdmissionOutcome.NoFreeSeat;
import fr.etape.registration.admission.AdmissionOutcome.NotHere;
import fr.etape.registration.admission.AdmissionOutcome.NotToday;
import fr.etape.registration.admission.AdmissionOutcome.SameRequestAgain;
import fr.etape.registration.admission.AdmissionOutcome.Undone;
import fr.etape.registration.admission.AdmissionOutcome.UnknownRegistration;
import fr.etape.registration.admission.AdmissionOutcome.WalkedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts of the door. At Angers, on 11 March 2027, two of ELU have a seat and the third waits. */
class VerdictsTest {

    private static final Instant NINE = Instant.parse("2027-03-11T08:00:00Z");
    private static final Instant EVE = Instant.parse("2027-03-10T22:59:59.999Z");
    private static final Instant MIDNIGHT = Instant.parse("2027-03-10T23:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2027-03-11T22:59:59.999Z");
    private static final Instant DAY_AFTER = Instant.parse("2027-03-11T23:00:00Z");

    private final AdmissionRun run = angers();

    private static AdmissionRun angers() {
        AdmissionRun run = AdmissionRun.of(3, Map.of(ELU, 2, ETAT, 1));
        run.register(1, ELU);
        run.register(2, ELU);
        run.register(3, ELU);
        return run.at(NINE);
    }

    static Stream<Arguments> before() {
        return Stream.of(
                of("a seat", run -> {}, 1, ADMITTED),
                of(
                        "a seat that was promoted to",
                        run -> run.at(AdmissionRun.NOON).cancel(2),
                        3,
                        ADMITTED),
                of("a place on the waiting list", run -> {}, 3, WAITING),
                of("a cancelled registration", run -> run.cancel(1), 1, CANCELLED),
                of("a cancelled place on the waiting list", run -> run.cancel(3), 3, CANCELLED),
                of("a registration that nobody made", run -> {}, 9, UNKNOWN_TICKET),
                of("somebody who is here", run -> run.scan(1, "tablet-2"), 1, ALREADY_HERE),
                of("the same ticket read twice by a shaking hand", run -> run.scan(1, "tablet-1"), 1, JUST_ADMITTED),
                of(
                        "somebody whose check-in was undone",
                        run -> {
                            run.scan(1, "tablet-1");
                            run.undo(1);
                        },
                        1,
                        ADMITTED),
                of("a walk-in who shows the new ticket", run -> run.walkIn(4, ETAT, false), 4, ALREADY_HERE),
                of(
                        "a walk-in whose check-in was undone",
                        run -> {
                            run.walkIn(4, ETAT, false);
                            run.undo(4);
                        },
                        4,
                        CANCELLED),
                of("a seat at a stop that was closed in the meantime", AdmissionRun::close, 1, ADMITTED),
                of("a seat after the quota was lowered", run -> run.change(0, Map.of()), 1, ADMITTED));
    }

    private static Arguments of(String shown, Consumer<AdmissionRun> before, int person, Verdict.Kind verdict) {
        return Arguments.of(shown, before, person, verdict);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("before")
    void whoeverHasASeatMayComeInOnce(String shown, Consumer<AdmissionRun> before, int person, Verdict.Kind verdict) {
        before.accept(run);

        assertThat(run.at(NINE).scan(person, "tablet-1").kind()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "scanned at {0}, told at {1}: {2} at {3}")
    @MethodSource("times")
    void theTimeOfTheScanIsTheTimeOfEntryWithinTheDayOfTheStop(
            Instant scanned, Instant told, Verdict.Kind verdict, Instant entered) {
        Verdict found = run.at(told).scan(1, "tablet-1", 1, scanned);

        assertThat(found.kind()).isEqualTo(verdict);
        assertThat(found.enteredAt()).isEqualTo(entered);
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of(NINE, NINE, ADMITTED, NINE),
                Arguments.of(NINE, NINE.plusSeconds(9_000), ADMITTED, NINE),
                Arguments.of(NINE.plusSeconds(10_800), NINE, ADMITTED, NINE),
                Arguments.of(NINE.minus(Duration.ofDays(1)), NINE, ADMITTED, MIDNIGHT),
                Arguments.of(Instant.EPOCH, NINE, ADMITTED, MIDNIGHT),
                Arguments.of(MIDNIGHT, MIDNIGHT, ADMITTED, MIDNIGHT),
                Arguments.of(EVE, EVE, NOT_TODAY, null),
                Arguments.of(NINE, EVE, NOT_TODAY, null),
                Arguments.of(LAST_MOMENT, LAST_MOMENT, ADMITTED, LAST_MOMENT),
                Arguments.of(LAST_MOMENT, DAY_AFTER.plusSeconds(86_400), ADMITTED, LAST_MOMENT),
                Arguments.of(DAY_AFTER, DAY_AFTER, NOT_TODAY, null));
    }

    @Test
    void aRehearsalIsOnEveryDayAndTakesTheTimesOfItsDayAsTheyAre() {
        AdmissionRun rehearsal = new AdmissionRun();
        rehearsal.send(new OpenAdmission("angers-2027-03", true, 1, AdmissionRun.terms(2, Map.of(ELU, 2))));
        rehearsal.register(1, ELU);
        rehearsal.register(2, ELU);

        assertThat(rehearsal.scan(1, "tablet-1", 1, NINE).enteredAt()).isEqualTo(NINE);
        assertThat(rehearsal.scan(2, "tablet-1").enteredAt()).isEqualTo(AdmissionRun.NOON);
    }

    @Test
    void ticketsThatAreNotOfThisStopAreToldApart() {
        assertThat(run.scan(new Scan.Ticket.Unknown(), "tablet-1", 1, NINE)).isEqualTo(Verdict.of(UNKNOWN_TICKET));
        assertThat(run.scan(new Scan.Ticket.OfOtherStop("le-mans-2027-05"), "tablet-1", 2, NINE))
                .isEqualTo(new Verdict(OTHER_STOP, null, null, "le-mans-2027-05"));
    }

    @Test
    void whoIsHereIsToldSinceWhenAndWhere() {
        run.scan(1, "tablet-1");

        assertThat(run.at(NINE.plusSeconds(120)).scan(1, "tablet-1"))
                .isEqualTo(new Verdict(ALREADY_HERE, NINE, "entrance-1", null));
    }

    @Test
    void oneMovementOfAHandIsTwoSecondsLongAndOfOneDevice() {
        run.scan(1, "tablet-1");

        assertThat(run.at(NINE.plusMillis(1_999)).scan(1, "tablet-1").kind()).isEqualTo(JUST_ADMITTED);
        assertThat(run.at(NINE.plusMillis(2_001)).scan(1, "tablet-1").kind()).isEqualTo(ALREADY_HERE);
        assertThat(run.at(NINE.plusMillis(500)).scan(1, "tablet-2").kind()).isEqualTo(ALREADY_HERE);
    }

    @Test
    void aRepeatedNonceGetsTheSameVerdictWhateverHappenedSince() {
        Verdict first = run.scan(1, "tablet-1", 7, NINE);
        Verdict refused = run.scan(1, "tablet-2", 8, NINE);
        run.undo(1);

        assertThat(run.scan(1, "tablet-1", 7, NINE)).isEqualTo(first);
        assertThat(run.scan(1, "tablet-2", 8, NINE)).isEqualTo(refused);
        assertThat(run.state().present()).isEmpty();
    }

    @Test
    void aNonceWithAnotherTicketIsAnErrorOfTheDeviceAndLetsNobodyIn() {
        run.scan(1, "tablet-1", 7, NINE);

        assertThat(run.scan(2, "tablet-1", 7, NINE).kind()).isEqualTo(NONCE_REUSED);
        assertThat(run.state().present()).containsOnlyKeys(AdmissionRun.id(1));
    }

    @Test
    void ofScansThatAreSentTogetherTheFirstScannedCountsAndNoneSpoilsAnother() {
        List<Verdict> verdicts = run.at(NINE.plusSeconds(3_600))
                .scan(
                        "tablet-1",
                        scan(1, new Scan.Ticket.Of(AdmissionRun.id(1)), NINE.plusSeconds(600)),
                        scan(2, new Scan.Ticket.Unknown(), NINE.plusSeconds(60)),
                        scan(3, new Scan.Ticket.Of(AdmissionRun.id(1)), NINE),
                        scan(4, new Scan.Ticket.Of(AdmissionRun.id(1)), NINE.plusSeconds(1)),
                        scan(3, new Scan.Ticket.Of(AdmissionRun.id(1)), NINE),
                        scan(5, new Scan.Ticket.Of(AdmissionRun.id(3)), NINE),
                        scan(6, new Scan.Ticket.Of(AdmissionRun.id(2)), NINE.plusSeconds(30)));

        assertThat(verdicts)
                .extracting(Verdict::kind)
                .containsExactly(ALREADY_HERE, UNKNOWN_TICKET, ADMITTED, JUST_ADMITTED, ADMITTED, WAITING, ADMITTED);
        assertThat(verdicts.getFirst().enteredAt()).isEqualTo(NINE);
        assertThat(run.history())
                .filteredOn(CheckedIn.class::isInstance)
                .extracting(RegistrationsEvent::subject)
                .containsExactly(AdmissionRun.idText(1), AdmissionRun.idText(2));
    }

    private static Scan scan(int nonce, Scan.Ticket ticket, Instant at) {
        return new Scan(new UUID(7, nonce), ticket, at, "entrance-1", ticket + "@" + at);
    }

    @Test
    void whoIsHereCannotCancelUntilTheCheckInIsUndone() {
        run.scan(1, "tablet-1");

        assertThat(run.cancel(1)).isEqualTo(new IsHere());
        assertThat(run.undo(1)).isEqualTo(new Undone(false));
        assertThat(run.undo(1)).isEqualTo(new NotHere());
        assertThat(run.undo(9)).isEqualTo(new UnknownRegistration());
        assertThat(run.cancel(1)).isEqualTo(new AdmissionOutcome.Cancelled());
    }

    @Test
    void aWalkInTakesAFreeSeatOfTheirCollege() {
        assertThat(run.walkIn(4, ETAT, false)).isEqualTo(new WalkedIn(NINE));
        assertThat(run.walkIn(4, ETAT, false)).isEqualTo(new SameRequestAgain());
        assertThat(run.walkIn(5, ETAT, false)).isEqualTo(new NoFreeSeat());
        assertThat(run.state().seats(ETAT).confirmed()).isEqualTo(1);
    }

    @Test
    void anOrganiserMayGoBeyondTheQuotaUntilTheHouseIsFull() {
        assertThat(run.walkIn(4, ELU, true)).isEqualTo(new WalkedIn(NINE));
        assertThat(run.walkIn(5, ELU, true)).isEqualTo(new WalkedIn(NINE));
        assertThat(run.walkIn(6, ETAT, false)).isEqualTo(new NoFreeSeat());
        assertThat(run.walkIn(6, ETAT, true)).isEqualTo(new WalkedIn(NINE));
        assertThat(run.walkIn(7, ELU, true)).isEqualTo(new HouseFull(3));
        assertThat(run.scan(1, "tablet-1").kind()).as("a ticket is a promise").isEqualTo(ADMITTED);
    }

    @Test
    void noWalkInComesOnAnotherDayTwiceOrToAClosedStop() {
        assertThat(run.send(run.walkingIn(4, ETAT, false, true))).isEqualTo(new AlreadyRegistered());
        assertThat(run.at(EVE).walkIn(4, ETAT, false)).isEqualTo(new NotToday());
        run.at(NINE).close();
        assertThat(run.walkIn(4, ETAT, false)).isEqualTo(new Closed());
    }

    /** Before registration has ended, as at a rehearsal: the seat goes to whoever waits. */
    @Test
    void aWalkInThatIsUndoneGivesTheSeatBack() {
        run.changeUntil(DAY_AFTER, 3, Map.of(ELU, 2, ETAT, 1));
        run.walkIn(4, ETAT, false);

        assertThat(run.undo(4)).isEqualTo(new Undone(true));
        assertThat(run.state().seats(ETAT).confirmed()).isZero();
        assertThat(run.state().registrations().get(AdmissionRun.id(4))).isEqualTo(Place.left(ETAT));
    }

    @Test
    void whoWaitsAtTheDoorIsLetInUnderTheRulesOfWalkIns() {
        assertThat(run.letIn(3, false)).isEqualTo(new NoFreeSeat());
        assertThat(run.at(EVE).letIn(3, true)).isEqualTo(new NotToday());
        assertThat(run.at(NINE).letIn(3, true)).isEqualTo(new WalkedIn(NINE));
        assertThat(run.at(NINE.plusSeconds(60)).letIn(3, true)).as("again").isEqualTo(new WalkedIn(NINE));
        assertThat(run.letIn(1, true)).isEqualTo(new DoesNotWait());
        assertThat(run.letIn(9, true)).isEqualTo(new UnknownRegistration());
        assertThat(run.state().seats(ELU).waiting()).isEmpty();
        assertThat(run.history().reversed().subList(0, 2))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("CheckedIn", "RegistrationPromoted");
    }
}
