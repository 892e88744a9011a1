package fr.etape.sessions.bookings.web;

import fr.etape.access.Allowed;
import fr.etape.access.Participant;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.BookingsCommand;
import fr.etape.sessions.bookings.BookingsCommand.BookSeat;
import fr.etape.sessions.bookings.BookingsCommand.GiveUpWaiting;
import fr.etape.sessions.bookings.BookingsCommand.LeaveSeat;
import fr.etape.sessions.bookings.BookingsCommand.StateWishes;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.HoldsAnotherSeat;
import fr.etape.sessions.bookings.BookingsOutcome.HoldsSeat;
import fr.etape.sessions.bookings.BookingsOutcome.NoSeatFree;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.NotConfirmed;
import fr.etape.sessions.bookings.BookingsOutcome.NotDrawnYet;
import fr.etape.sessions.bookings.BookingsOutcome.RegistrationCancelled;
import fr.etape.sessions.bookings.BookingsOutcome.UnknownAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreClosed;
import fr.etape.sessions.bookings.Facts;
import fr.etape.sessions.bookings.documents.KnownFacts;
import fr.etape.sessions.tour.Stop;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A participant's own wishes and seat. Whose they are stands in the pass. */
@RestController
@RequestMapping("/api/stops/{stopId}")
class ParticipantController {

    private final StreamWriting<Bookings, BookingsCommand<?>> bookings;
    private final DrawReading reading;
    private final KnownFacts known;
    private final BookingsSettings settings;

    ParticipantController(
            StreamWriting<Bookings, BookingsCommand<?>> bookings,
            DrawReading reading,
            KnownFacts known,
            BookingsSettings settings) {
        this.bookings = bookings;
        this.reading = reading;
        this.known = known;
        this.settings = settings;
    }

    @GetMapping("/bookings/me")
    @Allowed(Who.PARTICIPANT)
    ResponseEntity<OwnBookings> own(@PathVariable String stopId, Participant participant) {
        Bookings found = reading.bookings(stopId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(OwnBookings.of(found, known.at(stopId), participant.registrationId()));
    }

    @PutMapping("/wishes")
    @Allowed(Who.PARTICIPANT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void state(
            @PathVariable String stopId, Participant participant, @RequestBody Requests.Wishes request, Origin origin) {
        Stop stop = reading.stop(stopId);
        List<String> wishes = RequestReader.wishes(request, settings.wishes());
        StateWishes command =
                new StateWishes(stopId, stop.rehearsal(), participant.registrationId(), wishes, Facts.NONE);
        switch (bookings.send(stopId, command, origin)) {
            case Done done -> {}
            case WishesAreClosed closed -> throw BookingsProblems.wishesClosed();
            case RegistrationCancelled cancelled -> throw BookingsProblems.cancelled();
            case UnknownAtelier unknown -> throw RequestReader.unknownAtelier(unknown.index());
        }
    }

    /** Needs no key: whoever holds the seat already has what they ask for. */
    @PostMapping("/sessions/{sessionId}/bookings")
    @Allowed(Who.PARTICIPANT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void book(@PathVariable String stopId, @PathVariable String sessionId, Participant participant, Origin origin) {
        reading.stop(stopId);
        BookSeat command = new BookSeat(participant.registrationId(), sessionId, Facts.NONE);
        switch (bookings.send(stopId, command, origin)) {
            case Done done -> {}
            case NotDrawnYet notYet -> throw BookingsProblems.notDrawn();
            case NoSuchAtelier none -> throw Problem.notFound();
            case NoSeatFree none -> throw BookingsProblems.noSeatFree();
            case HoldsAnotherSeat another -> throw BookingsProblems.anotherSeat(another.atelier());
            case NotConfirmed notConfirmed -> throw BookingsProblems.notConfirmed();
        }
    }

    /** Of a seat that the participant does not hold, nothing is left to give up. */
    @DeleteMapping("/sessions/{sessionId}/bookings")
    @Allowed(Who.PARTICIPANT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String stopId, @PathVariable String sessionId, Participant participant, Origin origin) {
        reading.stop(stopId);
        LeaveSeat command = new LeaveSeat(participant.registrationId(), sessionId, Facts.NONE);
        switch (bookings.send(stopId, command, origin)) {
            case Done done -> {}
        }
    }

    /** Of whoever does not wait, nothing is left to give up. */
    @DeleteMapping("/bookings/me/waiting")
    @Allowed(Who.PARTICIPANT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUpWaiting(@PathVariable String stopId, Participant participant, Origin origin) {
        reading.stop(stopId);
        switch (bookings.send(stopId, new GiveUpWaiting(participant.registrationId()), origin)) {
            case Done done -> {}
            case NotDrawnYet notYet -> throw BookingsProblems.nobodyWaitsYet();
            case HoldsSeat seat -> throw BookingsProblems.seatHeld(seat.atelier());
        }
    }
}
