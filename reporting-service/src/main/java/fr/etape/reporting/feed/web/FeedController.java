package fr.etape.reporting.feed.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.OpenStreams;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.reporting.feed.Cursor;
import fr.etape.reporting.feed.EventFeed;
import fr.etape.reporting.feed.FeedBatch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The events of a stop for its partners. */
@RestController
@RequestMapping("/api/events")
class FeedController {

    /**
     * @param next to be sent as {@code after} for the events that follow
     * @param more whether there were more at that moment
     */
    record FeedPage(List<ObjectNode> items, String next, boolean more) {}

    private final EventFeed feed;
    private final FeedSettings settings;
    private final StopRoles roles;
    private final OpenStreams streams;
    private volatile boolean ending;

    FeedController(EventFeed feed, FeedSettings settings, StopRoles roles) {
        this.feed = feed;
        this.roles = roles;
        this.settings = settings;
        this.streams = new OpenStreams(settings.perReader(), settings.inAll());
    }

    /** All streams end with the service. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(value = Who.PARTNER, stopIn = "stop")
    ResponseEntity<FeedPage> page(@RequestParam String stop, @RequestParam(defaultValue = "") String after) {
        FeedBatch batch = feed.after(stop, cursor(after), settings.page());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new FeedPage(
                        batch.events().stream()
                                .map(event -> CloudEvents.json(stop, event))
                                .toList(),
                        batch.end().toString(),
                        !batch.isLast()));
    }

    /** @param last what a reader that comes back has read, and is more recent than {@code after} */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(value = Who.PARTNER, stopIn = "stop")
    void stream(
            @RequestParam String stop,
            @RequestParam(defaultValue = "") String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        Cursor cursor = cursor(last != null ? last : after);
        try (OpenStreams.Place place = streams.open(caller.personId())) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            new EventStream(stop, cursor, feed, settings, response.getOutputStream())
                    .send(() -> ending || !isPartner(caller, stop));
        }
    }

    /** A stream outlasts the request's own check by half an hour. */
    private boolean isPartner(Caller caller, String stop) {
        return roles.of(stop, caller.personId()).contains(Role.PARTNER);
    }

    private static Cursor cursor(String text) {
        return Cursor.of(text)
                .orElseThrow(() -> new Problem(
                        ProblemType.UNREADABLE,
                        "Last-Event-ID and after must be an id of this feed, such as registrations:341,tour:2."));
    }
}
