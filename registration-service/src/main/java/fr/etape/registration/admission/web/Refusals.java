package fr.etape.registration.admission.web;

import fr.etape.contracts.College;
import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** The refusals of this feature, as problem documents. */
final class Refusals {

    private static final ProblemType NOT_OPEN =
            new ProblemType("registration-not-open", HttpStatus.CONFLICT, "Registration is not open yet");
    private static final ProblemType CLOSED =
            new ProblemType("registration-closed", HttpStatus.CONFLICT, "Registration is closed");
    private static final ProblemType ALREADY_REGISTERED =
            new ProblemType("already-registered", HttpStatus.CONFLICT, "This person is already registered");
    private static final ProblemType WAITING_LIST_FULL =
            new ProblemType("waiting-list-full", HttpStatus.CONFLICT, "The waiting list is full");
    private static final ProblemType CHECKED_IN =
            new ProblemType("checked-in", HttpStatus.CONFLICT, "This person is here");
    private static final ProblemType NOT_TODAY =
            new ProblemType("not-today", HttpStatus.CONFLICT, "The stop is on another day");
    private static final ProblemType NO_FREE_SEAT =
            new ProblemType("no-free-seat", HttpStatus.CONFLICT, "No seat is free");
    private static final ProblemType DOES_NOT_WAIT =
            new ProblemType("does-not-wait", HttpStatus.CONFLICT, "This person does not wait");
    private static final ProblemType HOUSE_FULL =
            new ProblemType("house-full", HttpStatus.CONFLICT, "The house is full");

    private Refusals() {}

    static Problem notToday() {
        return new Problem(NOT_TODAY, "The door is open on the day of the stop, in its own time zone.");
    }

    static Problem doesNotWait() {
        return new Problem(DOES_NOT_WAIT, "This registration has a seat or was cancelled. Send a check-in.");
    }

    static Problem noFreeSeat() {
        return new Problem(
                NO_FREE_SEAT, "No seat of the college is free. An organiser may let them in with beyondQuota.");
    }

    static Problem houseFull(int seats) {
        return new Problem(HOUSE_FULL, "As many people are here as there are seats: " + seats + ".");
    }

    static Problem checkedIn() {
        return new Problem(CHECKED_IN, "This person was checked in at the door, and cannot cancel any more.");
    }

    static Problem notOpenBefore(Instant opensAt) {
        return new Problem(NOT_OPEN, "Registration for this stop has not begun yet.").with("opensAt", opensAt);
    }

    static Problem closed() {
        return new Problem(CLOSED, "Registration for this stop has ended.");
    }

    static Problem alreadyRegistered() {
        return new Problem(
                ALREADY_REGISTERED, "This e-mail address has a registration for this stop that is not cancelled.");
    }

    static Problem waitingListFull(College college) {
        return new Problem(
                WAITING_LIST_FULL,
                "All seats of the college " + college + " are taken, and as many people wait as the list takes.");
    }

    static Problem noQuota(College college, List<College> withSeats) {
        String others = withSeats.isEmpty()
                ? "No seats have been shared out yet."
                : "Colleges with seats: "
                        + withSeats.stream().map(College::name).collect(Collectors.joining(", ")) + ".";
        return new InvalidBody(List.of(new FieldError(
                "/college", "college", "This stop has no seats for the college " + college + ". " + others)));
    }

    static Problem keyReused() {
        return new Problem(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "This key was used for another registration for this stop.");
    }
}
