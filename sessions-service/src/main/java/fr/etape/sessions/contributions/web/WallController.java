package fr.etape.sessions.contributions.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.http.body.Digest;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.problems.Problem;
import fr.etape.sessions.contributions.documents.ContributionFilter;
import fr.etape.sessions.contributions.documents.ContributionView;
import fr.etape.sessions.contributions.documents.WrittenTexts;
import fr.etape.sessions.contributions.documents.WrittenTexts.Placed;
import fr.etape.sessions.tour.documents.Stops;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What the projector in the room shows: approved texts, without saying whose they are. */
@RestController
class WallController {

    record Shown(String contributionId, ContributionKind kind, String theme, String language, String text) {

        static Shown of(ContributionView view) {
            return new Shown(view.contributionId(), view.kind(), view.theme(), view.language(), view.text());
        }
    }

    /**
     * @param total how many are approved; {@code items} may have fewer
     * @param items the newest last
     */
    record Wall(long total, List<Shown> items) {}

    private final Stops stops;
    private final WrittenTexts texts;
    private final JsonMapper mapper;
    private final ContributionSettings settings;

    WallController(Stops stops, WrittenTexts texts, JsonMapper mapper, ContributionSettings settings) {
        this.stops = stops;
        this.texts = texts;
        this.mapper = mapper;
        this.settings = settings;
    }

    @GetMapping("/api/stops/{stopId}/contributions/wall")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> read(@PathVariable String stopId) {
        if (stops.findPublished(stopId) == null) {
            throw Problem.notFound();
        }
        ContributionFilter approved = ContributionFilter.approved();
        List<Shown> shown = texts.newest(stopId, approved, settings.onWall()).stream()
                .map(Placed::contribution)
                .map(Shown::of)
                .toList();
        byte[] json = mapper.writeValueAsBytes(new Wall(texts.count(stopId, approved), shown));
        return ResponseEntity.ok()
                .eTag(new EntityTag(Digest.ofBytes(json)).toString())
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }
}
