package fr.etape.sessions.contributions.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.parameters.IfMatch;
import fr.etape.journal.Origin;
import fr.etape.sessions.contributions.ContributionState;
import fr.etape.sessions.contributions.SeatedTables;
import fr.etape.sessions.contributions.TableInRound;
import fr.etape.sessions.contributions.documents.ContributionFilter;
import fr.etape.sessions.contributions.documents.ContributionView;
import fr.etape.sessions.contributions.documents.WrittenTexts;
import fr.etape.sessions.contributions.documents.WrittenTexts.Placed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What organisers read, and what facilitators read and write for the tables they lead. */
@RestController
@RequestMapping("/api/stops/{stopId}/contributions")
class ContributionController {

    /**
     * @param total how many there are with this filter
     * @param counts of the whole stop, by state; null for a facilitator
     * @param own tables that the caller leads; null for whoever sees all
     * @param next where the next page begins; null after the last
     */
    record Page(
            List<ContributionView> items,
            long total,
            @Nullable Map<ContributionState, Integer> counts,
            @Nullable Set<TableInRound> own,
            @Nullable Long next) {}

    private final StopRoles roles;
    private final SeatedTables tables;
    private final Contributing contributing;
    private final WrittenTexts texts;
    private final ContributionSettings settings;

    ContributionController(
            StopRoles roles,
            SeatedTables tables,
            Contributing contributing,
            WrittenTexts texts,
            ContributionSettings settings) {
        this.roles = roles;
        this.tables = tables;
        this.contributing = contributing;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.FACILITATOR, Who.STEERING})
    ResponseEntity<Page> list(@PathVariable String stopId, ContributionQuery query, Caller caller) {
        Set<TableInRound> own = caller.steering() ? null : own(stopId, caller);
        ContributionFilter filter =
                own == null ? query.filter() : query.filter().within(own);
        int most = query.most();
        List<Placed> found = texts.list(stopId, filter, query.from(), most + 1);
        List<Placed> shown = found.subList(0, Math.min(most, found.size()));
        Page page = new Page(
                shown.stream().map(Placed::contribution).toList(),
                texts.count(stopId, filter),
                own == null ? texts.counts(stopId) : null,
                own,
                found.size() > most ? shown.getLast().place() : null);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }

    @PostMapping
    @Allowed({Who.ORGANISER, Who.FACILITATOR})
    ResponseEntity<ContributionView> write(
            @PathVariable String stopId,
            IdempotencyKey key,
            @RequestBody ContributionRequest body,
            Caller caller,
            Origin origin) {
        return contributing.write(
                stopId, new ContributionReader(settings).forTable(body, own(stopId, caller)), key, origin);
    }

    @PutMapping("/{contributionId}/content")
    @Allowed(Who.FACILITATOR)
    ResponseEntity<ContributionView> revise(
            @PathVariable String stopId,
            @PathVariable String contributionId,
            IfMatch ifMatch,
            @RequestBody ContributionRequest body,
            Caller caller,
            Origin origin) {
        return contributing.revise(
                stopId,
                contributionId,
                tables.ledBy(stopId, caller.personId().value()),
                new ContributionReader(settings).content(body),
                ifMatch,
                origin);
    }

    /** Null for an organiser, to whom all tables are open. */
    private @Nullable Set<TableInRound> own(String stopId, Caller caller) {
        return roles.of(stopId, caller.personId()).contains(Role.ORGANISER)
                ? null
                : tables.ledBy(stopId, caller.personId().value());
    }
}
