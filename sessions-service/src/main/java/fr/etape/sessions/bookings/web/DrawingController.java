package fr.etape.sessions.bookings.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.BookingsCommand;
import fr.etape.sessions.bookings.BookingsCommand.AnnounceDraw;
import fr.etape.sessions.bookings.BookingsCommand.CloseWishes;
import fr.etape.sessions.bookings.BookingsCommand.MakeDraw;
import fr.etape.sessions.bookings.BookingsOutcome.AlreadyDrawn;
import fr.etape.sessions.bookings.BookingsOutcome.AnnouncedOtherwise;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.DrawExists;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchDraw;
import fr.etape.sessions.bookings.BookingsOutcome.NothingToDraw;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreOpen;
import fr.etape.sessions.bookings.Facts;
import fr.etape.sessions.tour.Stop;
import fr.etape.streamwriting.StreamWriting;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's three steps: announce, close, draw. Each happens once, and a repeated request changes nothing. */
@RestController
@RequestMapping("/api/stops/{stopId}/draws")
class DrawingController {

    private final StreamWriting<Bookings, BookingsCommand<?>> bookings;
    private final DrawReading reading;
    private final Secrets secrets;

    DrawingController(StreamWriting<Bookings, BookingsCommand<?>> bookings, DrawReading reading, Secrets secrets) {
        this.bookings = bookings;
        this.reading = reading;
        this.secrets = secrets;
    }

    @PostMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<DrawView> announce(
            @PathVariable String stopId,
            IdempotencyKey key,
            @RequestBody Requests.Announcement request,
            Origin origin) {
        Stop stop = reading.stop(stopId);
        RequestReader.Announced announced = RequestReader.announcement(request);
        String drawId = Secrets.drawId(stopId, key.value());
        AnnounceDraw command = new AnnounceDraw(
                stopId, stop.rehearsal(), drawId, secrets.next(), announced.kind(), announced.detail());
        return switch (bookings.send(stopId, command, origin)) {
            case Done done ->
                ResponseEntity.created(URI.create("/api/stops/" + stopId + "/draws/" + drawId))
                        .cacheControl(CacheControl.noStore())
                        .body(reading.view(stopId, drawId));
            case DrawExists exists -> throw BookingsProblems.drawExists();
            case AnnouncedOtherwise otherwise -> throw BookingsProblems.keyReused();
        };
    }

    @PostMapping("/{drawId}/closing")
    @Allowed(Who.ORGANISER)
    ResponseEntity<DrawView> close(@PathVariable String stopId, @PathVariable String drawId, Origin origin) {
        reading.stop(stopId);
        return switch (bookings.send(stopId, new CloseWishes(drawId, Facts.NONE), origin)) {
            case Done done -> answer(stopId, drawId);
            case NoSuchDraw none -> throw Problem.notFound();
            case NothingToDraw nothing -> throw BookingsProblems.nothingToDraw();
        };
    }

    @PostMapping("/{drawId}/result")
    @Allowed(Who.ORGANISER)
    ResponseEntity<DrawView> draw(
            @PathVariable String stopId,
            @PathVariable String drawId,
            @RequestBody Requests.Result request,
            Origin origin) {
        reading.stop(stopId);
        MakeDraw command = new MakeDraw(drawId, RequestReader.source(request), Facts.NONE);
        return switch (bookings.send(stopId, command, origin)) {
            case Done done -> answer(stopId, drawId);
            case NoSuchDraw none -> throw Problem.notFound();
            case WishesAreOpen open -> throw BookingsProblems.wishesOpen();
            case AlreadyDrawn drawn -> throw BookingsProblems.alreadyDrawn();
        };
    }

    private ResponseEntity<DrawView> answer(String stopId, String drawId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reading.view(stopId, drawId));
    }
}
