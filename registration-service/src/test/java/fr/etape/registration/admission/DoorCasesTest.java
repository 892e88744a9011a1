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

import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody may hold in front of the scanner, case by case. At Angers, on 11 March 2027, 1 and 2 of ELU have a seat
 * and 3 waits. It is nine in the morning.
 */
class DoorCasesTest {

    private static final Instant NINE = Instant.parse("2027-03-11T08:00:00Z");
    private static final Instant EVE = Instant.parse("2027-03-10T22:59:59.999Z");
    private static final Instant FIRST_MOMENT = Instant.parse("2027-03-10T23:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2027-03-11T22:59:59.999Z");
    private static final Instant DAY_AFTER = Instant.parse("2027-03-11T23:00:00Z");
    private static final String TABLET = "tablet-1";
    private static final String OTHER = "tablet-2";
    private static final int CASES = 68;

    /** @param scan what is done, the last scan being the one whose verdict counts */
    record Case(String situation, Verdict.Kind verdict, Function<AdmissionRun, Verdict> scan) {

        @Override
        public String toString() {
            return situation + ": " + verdict;
        }
    }

    private static Case that(String situation, Verdict.Kind verdict, Function<AdmissionRun, Verdict> scan) {
        return new Case(situation, verdict, scan);
    }

    static Stream<Case> cases() {
        return Stream.of(tickets(), changes(), times(), repeats(), undone(), nonces(), batches())
                .flatMap(List::stream);
    }

    private static List<Case> tickets() {
        return List.of(
                that("a seat", ADMITTED, run -> run.scan(1, TABLET)),
                that("the last seat of a college", ADMITTED, run -> run.scan(2, TABLET)),
                that("a seat of another college", ADMITTED, run -> {
                    run.at(AdmissionRun.NOON).register(5, ETAT);
                    return run.at(NINE).scan(5, TABLET);
                }),
                that("the first place of a waiting list", WAITING, run -> run.scan(3, TABLET)),
                that("the second place of a waiting list", WAITING, run -> {
                    run.at(AdmissionRun.NOON).register(6, ELU);
                    return run.at(NINE).scan(6, TABLET);
                }),
                that("a seat given up", CANCELLED, run -> {
                    run.cancel(1);
                    return run.scan(1, TABLET);
                }),
                that("a place on the waiting list given up", CANCELLED, run -> {
                    run.cancel(3);
                    return run.scan(3, TABLET);
                }),
                that("a registration that nobody made", UNKNOWN_TICKET, run -> run.scan(9, TABLET)),
                that(
                        "something that is no code",
                        UNKNOWN_TICKET,
                        run -> run.scan(new Scan.Ticket.Unknown(), TABLET, 1, NINE)),
                that(
                        "something that is no code, on another day",
                        UNKNOWN_TICKET,
                        run -> run.at(EVE).scan(new Scan.Ticket.Unknown(), TABLET, 1, EVE)),
                that(
                        "a ticket of another stop",
                        OTHER_STOP,
                        run -> run.scan(new Scan.Ticket.OfOtherStop("le-mans-2027-05"), TABLET, 1, NINE)),
                that(
                        "a ticket of another stop, on another day",
                        OTHER_STOP,
                        run -> run.at(EVE).scan(new Scan.Ticket.OfOtherStop("le-mans-2027-05"), TABLET, 1, EVE)),
                that("the new ticket of a walk-in", ALREADY_HERE, run -> {
                    run.walkIn(4, ETAT, false);
                    return run.scan(4, TABLET);
                }),
                that("the new ticket of a walk-in beyond the quota", ALREADY_HERE, run -> {
                    run.walkIn(4, ELU, true);
                    return run.scan(4, TABLET);
                }),
                that("the ticket of somebody let in from the waiting list", ALREADY_HERE, run -> {
                    run.letIn(3, true);
                    return run.scan(3, TABLET);
                }));
    }

    private static List<Case> changes() {
        return List.of(
                that("a seat that became free before the day", ADMITTED, run -> {
                    run.at(AdmissionRun.NOON).cancel(2);
                    return run.at(NINE).scan(3, TABLET);
                }),
                that("a seat that was added before the day", ADMITTED, run -> {
                    run.at(AdmissionRun.NOON).change(4, Map.of(ELU, 3, ETAT, 1));
                    return run.at(NINE).scan(3, TABLET);
                }),
                that("a seat that became free and was given up again", CANCELLED, run -> {
                    run.at(AdmissionRun.NOON).cancel(2);
                    run.cancel(3);
                    return run.at(NINE).scan(3, TABLET);
                }),
                that("a seat that became free once registration was over", WAITING, run -> {
                    run.cancel(2);
                    return run.scan(3, TABLET);
                }),
                that("a seat whose link was replaced", ADMITTED, run -> {
                    run.replaceLink(1);
                    return run.scan(1, TABLET);
                }),
                that("a seat at a stop that was closed", ADMITTED, run -> {
                    run.close();
                    return run.scan(1, TABLET);
                }),
                that("a seat given up at a stop that was closed", CANCELLED, run -> {
                    run.close();
                    run.cancel(1);
                    return run.scan(1, TABLET);
                }),
                that("a seat of a college that has none any more", ADMITTED, run -> {
                    run.change(0, Map.of());
                    return run.scan(1, TABLET);
                }),
                that("a waiting list of a college that has no seats any more", WAITING, run -> {
                    run.change(0, Map.of());
                    return run.scan(3, TABLET);
                }),
                that("a seat in a house that walk-ins have filled", ADMITTED, run -> {
                    run.walkIn(4, ELU, true);
                    run.walkIn(5, ELU, true);
                    run.walkIn(6, ETAT, true);
                    return run.scan(1, TABLET);
                }),
                that("the old ticket of somebody who registered again", CANCELLED, run -> {
                    run.at(AdmissionRun.NOON).cancel(1);
                    run.register(8, ELU);
                    return run.at(NINE).scan(1, TABLET);
                }),
                that("the new ticket of somebody who registered again, behind others", WAITING, run -> {
                    run.at(AdmissionRun.NOON).cancel(1);
                    run.register(8, ELU);
                    return run.at(NINE).scan(8, TABLET);
                }));
    }

    private static List<Case> times() {
        return List.of(
                that("a seat in the first moment of the day", ADMITTED, run -> at(run, FIRST_MOMENT, FIRST_MOMENT)),
                that("a seat in the last moment of the day", ADMITTED, run -> at(run, LAST_MOMENT, LAST_MOMENT)),
                that("a seat a moment before the day", NOT_TODAY, run -> at(run, EVE, EVE)),
                that("a seat a moment after the day", NOT_TODAY, run -> at(run, DAY_AFTER, DAY_AFTER)),
                that("a seat on the eve, by a clock that says today", NOT_TODAY, run -> at(run, EVE, NINE)),
                that("a scan of the day that is told the day after", ADMITTED, run -> at(run, DAY_AFTER, NINE)),
                that(
                        "a scan of the day that is told a week later",
                        ADMITTED,
                        run -> at(run, NINE.plus(Duration.ofDays(7)), NINE)),
                that("a clock three hours fast", ADMITTED, run -> at(run, NINE, NINE.plusSeconds(10_800))),
                that("a clock a year fast", ADMITTED, run -> at(run, NINE, NINE.plus(Duration.ofDays(365)))),
                that("a clock a day slow", ADMITTED, run -> at(run, NINE, NINE.minus(Duration.ofDays(1)))),
                that("a clock that was never set", ADMITTED, run -> at(run, NINE, Instant.EPOCH)),
                that(
                        "a seat long before the first session",
                        ADMITTED,
                        run -> at(run, NINE.minusSeconds(14_400), NINE.minusSeconds(14_400))),
                that(
                        "a seat after the last session",
                        ADMITTED,
                        run -> at(run, NINE.plusSeconds(46_800), NINE.plusSeconds(46_800))),
                that("a seat given up, on another day", NOT_TODAY, run -> {
                    run.cancel(1);
                    return at(run, EVE, EVE);
                }),
                that(
                        "a place on the waiting list, on another day",
                        NOT_TODAY,
                        run -> run.at(EVE).scan(3, TABLET)),
                that("somebody who was here, the day after", NOT_TODAY, run -> {
                    run.scan(1, TABLET);
                    return at(run, DAY_AFTER, DAY_AFTER);
                }),
                that(
                        "a seat at a rehearsal, on any day",
                        ADMITTED,
                        run -> rehearsal().scan(1, TABLET)),
                that(
                        "a place on the waiting list of a rehearsal",
                        WAITING,
                        run -> rehearsal().scan(2, TABLET)));
    }

    private static Verdict at(AdmissionRun run, Instant told, Instant scanned) {
        return run.at(told).scan(1, TABLET, 7, scanned);
    }

    private static AdmissionRun rehearsal() {
        AdmissionRun run = new AdmissionRun();
        run.send(new OpenAdmission("angers-2027-03", true, 1, AdmissionRun.terms(1, Map.of(ELU, 1))));
        run.register(1, ELU);
        run.register(2, ELU);
        return run;
    }

    private static List<Case> repeats() {
        return List.of(
                that("the same ticket again at once", JUST_ADMITTED, run -> again(run, TABLET, Duration.ZERO)),
                that(
                        "the same ticket two seconds later",
                        JUST_ADMITTED,
                        run -> again(run, TABLET, Duration.ofSeconds(2))),
                that(
                        "the same ticket more than two seconds later",
                        ALREADY_HERE,
                        run -> again(run, TABLET, Duration.ofMillis(2_001))),
                that("the same ticket an hour later", ALREADY_HERE, run -> again(run, TABLET, Duration.ofHours(1))),
                that(
                        "the same ticket at another device at once",
                        ALREADY_HERE,
                        run -> again(run, OTHER, Duration.ZERO)),
                that(
                        "the same ticket at another device an hour later",
                        ALREADY_HERE,
                        run -> again(run, OTHER, Duration.ofHours(1))),
                that("the same ticket by an earlier scan that is told later", JUST_ADMITTED, run -> {
                    run.scan(1, TABLET);
                    return run.at(NINE.plusSeconds(60)).scan(1, TABLET, 7, NINE.minusSeconds(2));
                }),
                that("the same ticket again, after another device has read it", JUST_ADMITTED, run -> {
                    run.scan(1, TABLET);
                    run.scan(1, OTHER);
                    return run.at(NINE.plusSeconds(1)).scan(1, TABLET);
                }));
    }

    private static Verdict again(AdmissionRun run, String device, Duration later) {
        run.scan(1, TABLET);
        return run.at(NINE.plus(later)).scan(1, device);
    }

    private static List<Case> undone() {
        return List.of(
                that("a check-in that was undone", ADMITTED, run -> {
                    run.scan(1, TABLET);
                    run.undo(1);
                    return run.scan(1, TABLET);
                }),
                that("a check-in that was undone, at another device", ADMITTED, run -> {
                    run.scan(1, TABLET);
                    run.undo(1);
                    return run.scan(1, OTHER);
                }),
                that("a check-in that was undone and made again", ALREADY_HERE, run -> {
                    run.scan(1, TABLET);
                    run.undo(1);
                    run.scan(1, TABLET);
                    return run.scan(1, OTHER);
                }),
                that("a check-in that was undone, and the seat given up", CANCELLED, run -> {
                    run.scan(1, TABLET);
                    run.undo(1);
                    run.cancel(1);
                    return run.scan(1, TABLET);
                }),
                that("a walk-in that was undone", CANCELLED, run -> {
                    run.walkIn(4, ETAT, false);
                    run.undo(4);
                    return run.scan(4, TABLET);
                }),
                that("somebody let in from the waiting list and undone, who keeps the seat", ADMITTED, run -> {
                    run.letIn(3, true);
                    run.undo(3);
                    return run.scan(3, TABLET);
                }));
    }

    private static List<Case> nonces() {
        return List.of(
                that("a scan that is sent again", ADMITTED, run -> {
                    run.scan(1, TABLET, 7, NINE);
                    return run.scan(1, TABLET, 7, NINE);
                }),
                that("a scan that is sent again after it was undone", ADMITTED, run -> {
                    run.scan(1, TABLET, 7, NINE);
                    run.undo(1);
                    return run.scan(1, TABLET, 7, NINE);
                }),
                that("a scan of the day that is sent again the day after", ADMITTED, run -> {
                    run.scan(1, TABLET, 7, NINE);
                    return run.at(DAY_AFTER).scan(1, TABLET, 7, NINE);
                }),
                that("a refused scan that is sent again once there is a seat", WAITING, run -> {
                    run.scan(3, TABLET, 7, NINE);
                    run.letIn(3, true);
                    return run.scan(3, TABLET, 7, NINE);
                }),
                that("a nonce with another ticket", NONCE_REUSED, run -> {
                    run.scan(1, TABLET, 7, NINE);
                    return run.scan(2, TABLET, 7, NINE);
                }),
                that("a nonce with the same ticket at another time", NONCE_REUSED, run -> {
                    run.scan(1, TABLET, 7, NINE);
                    return run.at(NINE.plusSeconds(60)).scan(1, TABLET, 7, NINE.plusSeconds(60));
                }));
    }

    private static List<Case> batches() {
        return List.of(
                that(
                        "of two scans sent together, the one that was scanned later",
                        ALREADY_HERE,
                        run -> together(run, scan(1, 1, NINE.plusSeconds(600)), scan(2, 1, NINE))),
                that(
                        "of two scans sent together, the one that was scanned first",
                        ADMITTED,
                        run -> together(run, scan(2, 1, NINE), scan(1, 1, NINE.plusSeconds(600)))),
                that(
                        "a seat that is sent together with somebody who waits",
                        ADMITTED,
                        run -> together(run, scan(1, 2, NINE), scan(2, 3, NINE))));
    }

    /** The verdict on the first of them. */
    private static Verdict together(AdmissionRun run, Scan... scans) {
        return run.at(NINE.plusSeconds(3_600)).scan(TABLET, scans).getFirst();
    }

    private static Scan scan(int nonce, int person, Instant at) {
        Scan.Ticket ticket = new Scan.Ticket.Of(AdmissionRun.id(person));
        return new Scan(new UUID(7, nonce), ticket, at, "entrance-1", ticket + "@" + at);
    }

    @ParameterizedTest(name = "{index}. {0}")
    @MethodSource("cases")
    void theDoorSays(Case each) {
        AdmissionRun run = AdmissionRun.of(3, Map.of(ELU, 2, ETAT, 1));
        run.register(1, ELU);
        run.register(2, ELU);
        run.register(3, ELU);

        assertThat(each.scan().apply(run.at(NINE)).kind()).isEqualTo(each.verdict());
    }

    @Test
    void thereAreSixtyEightCasesAndEachVerdictIsAmongThem() {
        assertThat(cases()).hasSize(CASES).extracting(Case::situation).doesNotHaveDuplicates();
        assertThat(cases()).extracting(Case::verdict).contains(Verdict.Kind.values());
    }
}
