package fr.etape.sessions.contributions.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IfMatch;
import fr.etape.journal.Origin;
import fr.etape.sessions.contributions.ContributionsCommand.Erase;
import fr.etape.sessions.contributions.ContributionsCommand.Moderate;
import fr.etape.sessions.contributions.documents.ContributionView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organisers decide about one contribution. */
@RestController
@RequestMapping("/api/stops/{stopId}/contributions/{contributionId}")
class ModerationController {

    /**
     * @param state {@code APPROVED} or {@code REJECTED}
     * @param rejection why; required with {@code REJECTED}
     */
    record Verdict(
            @Nullable String theme,
            @Nullable String state,
            @Nullable String rejection) {}

    private final Contributing contributing;
    private final ContributionSettings settings;

    ModerationController(Contributing contributing, ContributionSettings settings) {
        this.contributing = contributing;
        this.settings = settings;
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<ContributionView> read(@PathVariable String stopId, @PathVariable String contributionId) {
        return Contributing.with(ResponseEntity.ok(), contributing.find(stopId, contributionId));
    }

    @PatchMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<ContributionView> moderate(
            @PathVariable String stopId,
            @PathVariable String contributionId,
            IfMatch ifMatch,
            @RequestBody Verdict verdict,
            Origin origin) {
        ContributionView present = contributing.find(stopId, contributionId);
        ifMatch.require(EntityTag.of(present.version()));
        contributing.send(stopId, read(present, verdict), origin);
        return Contributing.with(ResponseEntity.ok(), contributing.find(stopId, contributionId));
    }

    private Moderate read(ContributionView present, Verdict sent) {
        ContributionReader reader = new ContributionReader(settings);
        Theme theme = sent.theme() == null ? null : reader.theme(sent.theme());
        Rejection rejection = reader.rejection(sent.rejection());
        boolean rejects = "REJECTED".equals(sent.state());
        boolean approves = "APPROVED".equals(sent.state());
        if (sent.state() != null && !approves && !rejects) {
            reader.fault("/state", "state", "Must be one of APPROVED, REJECTED.");
        } else if (rejects && rejection == null) {
            reader.fault("/rejection", "required", "A value is required.");
        }
        reader.done();
        return new Moderate(
                present.contributionId(),
                present.version(),
                theme,
                sent.state() == null ? null : approves,
                rejects ? rejection : null);
    }

    @DeleteMapping("/text")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String stopId, @PathVariable String contributionId, Origin origin) {
        contributing.send(stopId, new Erase(contributionId), origin);
    }
}
