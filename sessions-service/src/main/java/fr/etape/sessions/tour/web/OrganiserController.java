package fr.etape.sessions.tour.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.Who;
import fr.etape.http.body.Digest;
import fr.etape.http.body.MergePatch;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.parameters.IfMatch;
import fr.etape.journal.Origin;
import fr.etape.sessions.tour.CreationRequest;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.Tour;
import fr.etape.sessions.tour.TourCommand;
import fr.etape.sessions.tour.TourCommand.ChangeStop;
import fr.etape.sessions.tour.TourCommand.CloseStop;
import fr.etape.sessions.tour.TourCommand.DraftStop;
import fr.etape.sessions.tour.TourCommand.PublishStop;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.streamwriting.StreamWriting;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What organisers change. */
@RestController
@RequestMapping("/api/stops")
class OrganiserController {

    private final StreamWriting<Tour, TourCommand> tour;
    private final Stops stops;
    private final StopAnswers answers;
    private final Opening opening;
    private final MergePatch patches;

    OrganiserController(
            StreamWriting<Tour, TourCommand> tour,
            Stops stops,
            StopAnswers answers,
            Opening opening,
            JsonMapper mapper) {
        this.tour = tour;
        this.stops = stops;
        this.answers = answers;
        this.opening = opening;
        this.patches = new MergePatch(mapper);
    }

    @PostMapping
    @Allowed(Who.SIGNED_IN)
    ResponseEntity<byte[]> draft(IdempotencyKey key, @RequestBody StopRequest body, Caller caller, Origin origin) {
        NewStop asked = StopReader.draft(body);
        CreationRequest request = new CreationRequest(key.value(), Digest.ofRecord(asked));
        opening.establishTeam(asked.stopId(), asked.rehearsal(), caller, origin);
        Stop stop = send(new DraftStop(asked.stopId(), asked.rehearsal(), asked.details(), request, null), origin);
        return answers.ofDraft(stop).with(ResponseEntity.created(URI.create("/api/stops/" + asked.stopId())));
    }

    @PatchMapping("/{stopId}")
    @Allowed(Who.ORGANISER)
    ResponseEntity<byte[]> change(
            @PathVariable String stopId, IfMatch ifMatch, @RequestBody JsonNode patch, Origin origin) {
        Stop present = stops.find(stopId);
        if (present == null) {
            throw StopProblems.noSuchStop();
        }
        ifMatch.require(tag -> StopAnswer.isOfVersion(tag, present.version()));
        StopRequest changed = patches.apply(present.details(), patch, StopRequest.class);
        return done(new ChangeStop(stopId, present.version(), StopReader.details(changed)), origin);
    }

    @PostMapping("/{stopId}/publication")
    @Allowed(Who.ORGANISER)
    ResponseEntity<byte[]> publish(@PathVariable String stopId, Origin origin) {
        Stop stop = send(new PublishStop(stopId), origin);
        return answers.ofPublication(stop).with(ResponseEntity.ok());
    }

    @PostMapping("/{stopId}/closure")
    @Allowed(Who.ORGANISER)
    ResponseEntity<byte[]> close(@PathVariable String stopId, Origin origin) {
        return done(new CloseStop(stopId), origin);
    }

    private ResponseEntity<byte[]> done(TourCommand command, Origin origin) {
        return answers.of(send(command, origin)).with(ResponseEntity.ok());
    }

    private Stop send(TourCommand command, Origin origin) {
        return StopProblems.done(tour.send(command.stopId(), command, origin));
    }
}
