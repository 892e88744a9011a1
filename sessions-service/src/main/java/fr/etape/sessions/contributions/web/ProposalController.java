package fr.etape.sessions.contributions.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.Theme;
import fr.etape.http.body.Digest;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.contributions.ContributionsCommand.ChangeSources;
import fr.etape.sessions.contributions.ContributionsCommand.Dissolve;
import fr.etape.sessions.contributions.ContributionsCommand.FormProposal;
import fr.etape.sessions.contributions.ContributionsCommand.ReviseProposal;
import fr.etape.sessions.contributions.FirstRequest;
import fr.etape.sessions.contributions.Wording;
import fr.etape.sessions.contributions.documents.ContributionView;
import fr.etape.sessions.contributions.documents.ProposalView;
import fr.etape.sessions.contributions.documents.Proposals;
import fr.etape.sessions.contributions.documents.WrittenTexts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organisers merge, take apart and undo. */
@RestController
@RequestMapping("/api/stops/{stopId}/proposals")
class ProposalController {

    record ProposalRequest(
            @Nullable String theme,
            @Nullable String language,
            @Nullable String text,
            @Nullable List<@Nullable String> sources) {}

    record Sources(@Nullable List<@Nullable String> sources) {}

    /** In the order in which they were formed; dissolved ones are left out. */
    record Items(List<ProposalAnswer> items) {}

    private record Asked(Theme theme, Wording wording, List<String> sources) {}

    private final Contributing contributing;
    private final Proposals proposals;
    private final WrittenTexts texts;
    private final ContributionSettings settings;

    ProposalController(
            Contributing contributing, Proposals proposals, WrittenTexts texts, ContributionSettings settings) {
        this.contributing = contributing;
        this.proposals = proposals;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.FACILITATOR, Who.STEERING})
    ResponseEntity<Items> list(@PathVariable String stopId) {
        List<ProposalView> found = proposals.at(stopId);
        Map<String, ContributionView> sources =
                texts
                        .among(
                                stopId,
                                found.stream()
                                        .flatMap(each -> each.sources().stream())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(ContributionView::contributionId, Function.identity()));
        List<ProposalAnswer> items =
                found.stream().map(each -> answer(each, sources)).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Items(items));
    }

    @GetMapping("/{proposalId}")
    @Allowed({Who.ORGANISER, Who.FACILITATOR, Who.STEERING})
    ResponseEntity<ProposalAnswer> read(@PathVariable String stopId, @PathVariable String proposalId) {
        return with(ResponseEntity.ok(), stopId, proposalId);
    }

    @PostMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<ProposalAnswer> form(
            @PathVariable String stopId, IdempotencyKey key, @RequestBody ProposalRequest body, Origin origin) {
        ContributionReader reader = new ContributionReader(settings);
        Asked asked = new Asked(
                reader.theme(body.theme()),
                reader.wording(body.language(), body.text(), settings.longestProposal()),
                reader.sources(body.sources()));
        reader.done();
        FirstRequest request = new FirstRequest(
                key.value(), Digest.ofRecord(asked), UUID.randomUUID().toString());
        String id = contributing.send(
                stopId, new FormProposal(asked.theme(), asked.wording(), asked.sources(), request, null), origin);
        URI location = URI.create("/api/stops/" + stopId + "/proposals/" + id);
        return with(ResponseEntity.created(location), stopId, id);
    }

    /** Text, language and theme; members that are left out stay as they are. */
    @PatchMapping("/{proposalId}")
    @Allowed(Who.ORGANISER)
    ResponseEntity<ProposalAnswer> revise(
            @PathVariable String stopId,
            @PathVariable String proposalId,
            IfMatch ifMatch,
            @RequestBody ProposalRequest body,
            Origin origin) {
        ProposalView present = seen(stopId, proposalId, ifMatch);
        ContributionReader reader = new ContributionReader(settings);
        Theme theme = reader.theme(Objects.requireNonNullElse(body.theme(), present.theme()));
        Wording wording = reader.wording(
                Objects.requireNonNullElse(body.language(), present.language()),
                Objects.requireNonNullElse(body.text(), present.text()),
                settings.longestProposal());
        reader.done();
        contributing.send(stopId, new ReviseProposal(proposalId, present.version(), theme, wording), origin);
        return with(ResponseEntity.ok(), stopId, proposalId);
    }

    @PutMapping("/{proposalId}/sources")
    @Allowed(Who.ORGANISER)
    ResponseEntity<ProposalAnswer> change(
            @PathVariable String stopId,
            @PathVariable String proposalId,
            IfMatch ifMatch,
            @RequestBody Sources body,
            Origin origin) {
        ProposalView present = seen(stopId, proposalId, ifMatch);
        ContributionReader reader = new ContributionReader(settings);
        List<String> sources = reader.sources(body.sources());
        reader.done();
        contributing.send(stopId, new ChangeSources(proposalId, present.version(), sources), origin);
        return with(ResponseEntity.ok(), stopId, proposalId);
    }

    @DeleteMapping("/{proposalId}")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dissolve(@PathVariable String stopId, @PathVariable String proposalId, IfMatch ifMatch, Origin origin) {
        ProposalView present = seen(stopId, proposalId, ifMatch);
        contributing.send(stopId, new Dissolve(proposalId, present.version()), origin);
    }

    private ProposalView seen(String stopId, String proposalId, IfMatch ifMatch) {
        ProposalView present = find(stopId, proposalId);
        ifMatch.require(EntityTag.of(present.version()));
        return present;
    }

    private ProposalView find(String stopId, String proposalId) {
        ProposalView found = proposals.find(stopId, proposalId);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    private ResponseEntity<ProposalAnswer> with(ResponseEntity.BodyBuilder response, String stopId, String proposalId) {
        ProposalView found = find(stopId, proposalId);
        Map<String, ContributionView> sources = texts.among(stopId, found.sources()).stream()
                .collect(Collectors.toMap(ContributionView::contributionId, Function.identity()));
        return response.eTag(EntityTag.of(found.version()).toString())
                .cacheControl(CacheControl.noStore())
                .body(answer(found, sources));
    }

    private static ProposalAnswer answer(ProposalView proposal, Map<String, ContributionView> sources) {
        return new ProposalAnswer(
                proposal,
                proposal.sources().stream()
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
