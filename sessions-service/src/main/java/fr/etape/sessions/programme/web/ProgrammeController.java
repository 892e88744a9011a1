package fr.etape.sessions.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.body.Digest;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.programme.Facts;
import fr.etape.sessions.programme.ProgrammeCommand.PublishProgramme;
import fr.etape.sessions.programme.ProgrammeOutcome.Published;
import fr.etape.sessions.programme.calendar.ProgrammeCalendar;
import fr.etape.sessions.programme.documents.Programmes;
import fr.etape.sessions.programme.documents.PublishedProgramme;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.documents.Stops;
import java.time.Instant;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What everybody reads of a programme, what organisers compare it with, and how they publish it. */
@RestController
@RequestMapping("/api/stops/{stopId}")
class ProgrammeController {

    /** @param isNew false when participants saw the draft already */
    record Publication(int version, Instant publishedAt, boolean isNew) {}

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final Drafting drafting;
    private final Programmes programmes;
    private final Stops stops;
    private final JsonMapper mapper;

    ProgrammeController(Drafting drafting, Programmes programmes, Stops stops, JsonMapper mapper) {
        this.drafting = drafting;
        this.programmes = programmes;
        this.stops = stops;
        this.mapper = mapper;
    }

    @GetMapping("/programme")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> read(@PathVariable String stopId) {
        Stop stop = published(stopId);
        return shared(
                mapper.writeValueAsBytes(ProgrammeView.of(stop, programmes.published(stopId))),
                MediaType.APPLICATION_JSON);
    }

    /** @param language of the titles: {@code en}, else French */
    @GetMapping(path = "/programme.ics", produces = "text/calendar")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> calendar(@PathVariable String stopId, @RequestParam(defaultValue = "fr") String language) {
        Stop stop = published(stopId);
        PublishedProgramme programme = programmes.published(stopId);
        if (!programme.isPublished()) {
            throw Problem.notFound();
        }
        return shared(ProgrammeCalendar.of(stop, programme, language).getBytes(UTF_8), CALENDAR);
    }

    @GetMapping("/programme/draft")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<DraftView> draft(@PathVariable String stopId) {
        Stop stop = drafting.require(stopId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(DraftView.of(stop, programmes.draft(stopId)));
    }

    /** Needs no key: publishing what participants see already changes nothing. */
    @PostMapping("/programme/publications")
    @Allowed(Who.ORGANISER)
    ResponseEntity<Publication> publish(@PathVariable String stopId, Origin origin) {
        Published published = drafting.publish(stopId, new PublishProgramme(Facts.UNKNOWN), origin);
        Instant at = Objects.requireNonNull(programmes.published(stopId).publishedAt());
        return ResponseEntity.status(published.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .body(new Publication(published.version(), at, published.isNew()));
    }

    /** Throws {@link Problem} (404) for a draft as for a stop that does not exist. */
    private Stop published(String stopId) {
        Stop stop = stops.findPublished(stopId);
        if (stop == null) {
            throw Problem.notFound();
        }
        return stop;
    }

    private static ResponseEntity<byte[]> shared(byte[] body, MediaType type) {
        return ResponseEntity.ok()
                .eTag(new EntityTag(Digest.ofBytes(body)).toString())
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, type.toString())
                .body(body);
    }
}
