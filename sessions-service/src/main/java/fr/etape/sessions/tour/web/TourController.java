package fr.etape.sessions.tour.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody reads. */
@RestController
class TourController {

    private final StopAnswers answers;

    TourController(StopAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/stops")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "false") boolean rehearsal) {
        return answers.published(rehearsal).with(ResponseEntity.ok());
    }

    @GetMapping("/api/stops/{stopId}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> read(@PathVariable String stopId) {
        return answers.published(stopId).with(ResponseEntity.ok());
    }
}
