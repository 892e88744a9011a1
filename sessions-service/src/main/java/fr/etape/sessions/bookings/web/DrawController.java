package fr.etape.sessions.bookings.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.body.Digest;
import fr.etape.http.parameters.EntityTag;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.Phase;
import fr.etape.sessions.bookings.draw.proof.DrawFile;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody reads of a draw. Has random ids and codes only. */
@RestController
@RequestMapping("/api/stops/{stopId}/draws")
class DrawController {

    record DrawList(List<DrawView> items) {}

    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final DrawReading reading;

    DrawController(DrawReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Allowed(Who.PUBLIC)
    ResponseEntity<DrawList> list(@PathVariable String stopId) {
        DrawView view = reading.view(reading.bookings(stopId));
        return fresh(new DrawList(view == null ? List.of() : List.of(view)));
    }

    @GetMapping("/{drawId}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<DrawView> read(@PathVariable String stopId, @PathVariable String drawId) {
        return fresh(reading.view(stopId, drawId));
    }

    /** All that is needed to recompute the draw and each release off line. */
    @GetMapping(path = "/{drawId}/file", produces = "text/csv")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> file(@PathVariable String stopId, @PathVariable String drawId) {
        Bookings bookings = reading.bookings(stopId, drawId);
        if (!(bookings.phase() instanceof Phase.Drawn drawn)) {
            throw BookingsProblems.notDrawn();
        }
        byte[] file = DrawFile.of(drawn.draw()).getBytes(UTF_8);
        return ResponseEntity.ok()
                .eTag(new EntityTag(Digest.ofBytes(file)).toString())
                .cacheControl(CacheControl.noCache())
                .header("Content-Disposition", "attachment; filename=\"" + stopId + "-draw.csv\"")
                .contentType(CSV)
                .body(file);
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
