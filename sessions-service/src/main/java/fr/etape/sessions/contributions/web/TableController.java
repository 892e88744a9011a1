package fr.etape.sessions.contributions.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.contributions.SeatedTables;
import fr.etape.sessions.contributions.TableInRound;
import fr.etape.sessions.contributions.documents.ContributionFilter;
import fr.etape.sessions.contributions.documents.ContributionView;
import fr.etape.sessions.contributions.documents.WrittenTexts;
import fr.etape.sessions.contributions.documents.WrittenTexts.Placed;
import fr.etape.sessions.contributions.web.ContributionReader.ForTable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the code on a table's card opens: the contributions of that table in that round, and nothing else. Every other
 * code has the same answer, whatever is wrong with it.
 */
@RestController
@RequestMapping("/api/stops/{stopId}/table/contributions")
class TableController {

    private static final String CODE = "Table-Code";
    private static final int MOST = 500;

    /** @param items what the table has written in this round, in that order */
    record OwnTable(int table, int round, List<ContributionView> items) {}

    private final SeatedTables tables;
    private final Contributing contributing;
    private final WrittenTexts texts;
    private final ContributionSettings settings;

    TableController(SeatedTables tables, Contributing contributing, WrittenTexts texts, ContributionSettings settings) {
        this.tables = tables;
        this.contributing = contributing;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping
    @Allowed(Who.PUBLIC)
    ResponseEntity<OwnTable> read(
            @PathVariable String stopId, @RequestHeader(name = CODE, required = false) @Nullable String code) {
        TableInRound at = at(stopId, code);
        List<ContributionView> own = texts.list(stopId, ContributionFilter.ofTables(List.of(at)), 0, MOST).stream()
                .map(Placed::contribution)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new OwnTable(at.table(), at.round(), own));
    }

    /** Table and round are those of the code, whatever the body says. */
    @PostMapping
    @Allowed(Who.PUBLIC)
    ResponseEntity<ContributionView> write(
            @PathVariable String stopId,
            @RequestHeader(name = CODE, required = false) @Nullable String code,
            IdempotencyKey key,
            @RequestBody ContributionRequest body,
            Origin origin) {
        TableInRound at = at(stopId, code);
        ForTable asked = new ForTable(at, new ContributionReader(settings).content(body));
        return contributing.write(stopId, asked, key, origin);
    }

    @PutMapping("/{contributionId}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<ContributionView> revise(
            @PathVariable String stopId,
            @PathVariable String contributionId,
            @RequestHeader(name = CODE, required = false) @Nullable String code,
            IfMatch ifMatch,
            @RequestBody ContributionRequest body,
            Origin origin) {
        TableInRound at = at(stopId, code);
        return contributing.revise(
                stopId, contributionId, List.of(at), new ContributionReader(settings).content(body), ifMatch, origin);
    }

    /** People type it in small letters, and without its hyphen. */
    private TableInRound at(String stopId, @Nullable String code) {
        String letters = code == null
                ? ""
                : code.strip().toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
        TableInRound at = letters.length() == 8
                ? tables.ofCode(stopId, letters.substring(0, 4) + "-" + letters.substring(4))
                : null;
        if (at == null) {
            throw Problem.notFound();
        }
        return at;
    }
}
