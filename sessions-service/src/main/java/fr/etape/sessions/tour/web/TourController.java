package fr.etape.sessions.tour.web;

import fr.etape.access.AccessProblems;
import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.sessions.tour.documents.Stops;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody reads. Drafts are seen by those who work at them, and by the steering committee. */
@RestController
class TourController {

    private final StopAnswers answers;
    private final Stops stops;
    private final StopRoles roles;

    TourController(StopAnswers answers, Stops stops, StopRoles roles) {
        this.answers = answers;
        this.stops = stops;
        this.roles = roles;
    }

    /** @param mine those at which the caller works, drafts and rehearsals among them */
    @GetMapping("/api/stops")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "false") boolean rehearsal,
            @RequestParam(defaultValue = "false") boolean mine,
            @Nullable Caller caller) {
        if (!mine) {
            return answers.published(rehearsal).with(ResponseEntity.ok());
        }
        if (caller == null) {
            throw AccessProblems.unauthenticated();
        }
        return answers.whole(
                        caller.steering()
                                ? stops.all()
                                : stops.among(roles.of(caller.personId()).keySet()))
                .forOne();
    }

    @GetMapping("/api/stops/{stopId}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> read(@PathVariable String stopId, @Nullable Caller caller) {
        return caller != null && seesDrafts(caller, stopId)
                ? answers.whole(stopId).forOne()
                : answers.published(stopId).with(ResponseEntity.ok());
    }

    /** Looked up before the stop is, so that the time it takes does not tell whether there is a draft. */
    private boolean seesDrafts(Caller caller, String stopId) {
        return caller.steering() || !roles.of(stopId, caller.personId()).isEmpty();
    }
}
