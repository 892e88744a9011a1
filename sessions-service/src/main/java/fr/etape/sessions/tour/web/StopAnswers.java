package fr.etape.sessions.tour.web;

import fr.etape.http.body.Digest;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.problems.Problem;
import fr.etape.sessions.availability.Availabilities;
import fr.etape.sessions.availability.Availability;
import fr.etape.sessions.tour.PublicationWarning;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import fr.etape.sessions.tour.documents.Stops;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers about stops, ready to be sent. Nothing is kept here: the gateway asks once for all who ask the same. */
@Component
class StopAnswers {

    /** Body and tag. */
    record Ready(byte[] json, EntityTag tag) {

        ResponseEntity<byte[]> with(ResponseEntity.BodyBuilder response) {
            return response.eTag(tag.toString())
                    .cacheControl(CacheControl.noCache())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json);
        }

        /** Not for a cache that others share. */
        ResponseEntity<byte[]> forOne() {
            return ResponseEntity.ok()
                    .eTag(tag.toString())
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json);
        }
    }

    private record Items(List<StopAnswer> items) {}

    private final Stops stops;
    private final Availabilities availabilities;
    private final JsonMapper mapper;
    private final Clock clock;

    StopAnswers(Stops stops, Availabilities availabilities, JsonMapper mapper, Clock clock) {
        this.stops = stops;
        this.availabilities = availabilities;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Throws {@link Problem} (404) for a draft as for a stop that does not exist. */
    Ready published(String stopId) {
        Stop stop = stops.findPublished(stopId);
        if (stop == null) {
            throw StopProblems.noSuchStop();
        }
        return of(stop);
    }

    /** Drafts too; for those who work at it. Throws {@link Problem} (404). */
    Ready whole(String stopId) {
        Stop stop = stops.find(stopId);
        if (stop == null) {
            throw StopProblems.noSuchStop();
        }
        return of(stop);
    }

    /** Drafts and rehearsals too; for those who work at them. */
    Ready whole(List<Stop> found) {
        return list(found);
    }

    /** All published and closed stops by their start. */
    Ready published(boolean rehearsal) {
        return list(stops.published(rehearsal));
    }

    private Ready list(List<Stop> found) {
        Map<String, Availability> counted =
                availabilities.of(found.stream().map(Stop::stopId).toList());
        Instant now = clock.instant();
        byte[] json = mapper.writeValueAsBytes(new Items(found.stream()
                .map(stop -> StopAnswer.of(
                        stop, counted.getOrDefault(stop.stopId(), Availability.NONE), now, warnings(stop, now)))
                .toList()));
        return new Ready(json, new EntityTag(Digest.ofBytes(json)));
    }

    Ready of(Stop stop) {
        Instant now = clock.instant();
        return ready(stop, availabilities.of(stop.stopId()), now, warnings(stop, now));
    }

    /** As it was just after it was drafted, whatever happened since: the same at each repetition. */
    Ready ofDraft(Stop stop) {
        return ready(stop, Availability.NONE, clock.instant(), List.of());
    }

    /** With the warnings that its organiser may have passed over. */
    Ready ofPublication(Stop stop) {
        Instant now = clock.instant();
        return ready(stop, availabilities.of(stop.stopId()), now, PublicationWarning.of(stop, now));
    }

    private Ready ready(Stop stop, Availability availability, Instant now, List<PublicationWarning> warnings) {
        StopAnswer answer = StopAnswer.of(stop, availability, now, warnings);
        return new Ready(mapper.writeValueAsBytes(answer), answer.tag(stop.version()));
    }

    /** Only a draft can still be mended before anybody sees it. */
    private static List<PublicationWarning> warnings(Stop stop, Instant now) {
        return stop.status() == StopStatus.DRAFT ? PublicationWarning.of(stop, now) : List.of();
    }
}
