package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.registration.admission.DoorCase.DAY_AFTER;
import static fr.etape.registration.admission.DoorCase.EVE;
import static fr.etape.registration.admission.DoorCase.FIRST_MOMENT;
import static fr.etape.registration.admission.DoorCase.LAST_MOMENT;
import static fr.etape.registration.admission.DoorCase.NINE;
import static fr.etape.registration.admission.DoorCase.OTHER;
import static fr.etape.registration.admission.DoorCase.TABLET;
import static fr.etape.registration.admission.DoorCase.that;
import static fr.etape.registration.admission.Verdict.Kind.ADMITTED;
import static fr.etape.registration.admission.Verdict.Kind.ALREADY_HERE;
import static fr.etape.registration.admission.Verdict.Kind.CANCELLED;
import static fr.etape.registration.admission.Verdict.Kind.JUST_ADMITTED;
import static fr.etape.registration.admission.Verdict.Kind.NONCE_REUSED;
import static fr.etape.registration.admission.Verdict.Kind.NOT_TODAY;
import static fr.etape.registration.admission.Verdict.Kind.WAITING;

import fr.etape.registration.admission.AdmissionCommand.OpenAdmission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Times, repeats, and scans that are sent again or together. */
final class ScanCases {

    private ScanCases() {}

    static Stream<DoorCase> all() {
        return Stream.of(times(), repeats(), undone(), nonces(), batches()).flatMap(List::stream);
    }

    private static List<DoorCase> times() {
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

    private static List<DoorCase> repeats() {
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

    private static List<DoorCase> undone() {
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

    private static List<DoorCase> nonces() {
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

    private static List<DoorCase> batches() {
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
}
