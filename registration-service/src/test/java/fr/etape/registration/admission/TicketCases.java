package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.registration.admission.DoorCase.EVE;
import static fr.etape.registration.admission.DoorCase.NINE;
import static fr.etape.registration.admission.DoorCase.TABLET;
import static fr.etape.registration.admission.DoorCase.that;
import static fr.etape.registration.admission.Verdict.Kind.ADMITTED;
import static fr.etape.registration.admission.Verdict.Kind.ALREADY_HERE;
import static fr.etape.registration.admission.Verdict.Kind.CANCELLED;
import static fr.etape.registration.admission.Verdict.Kind.OTHER_STOP;
import static fr.etape.registration.admission.Verdict.Kind.UNKNOWN_TICKET;
import static fr.etape.registration.admission.Verdict.Kind.WAITING;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tickets, and what became of seats before they are shown. */
final class TicketCases {

    private TicketCases() {}

    static Stream<DoorCase> all() {
        return Stream.of(tickets(), changes()).flatMap(List::stream);
    }

    private static List<DoorCase> tickets() {
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

    private static List<DoorCase> changes() {
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
}
