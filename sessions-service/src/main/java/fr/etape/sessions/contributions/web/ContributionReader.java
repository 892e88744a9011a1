package fr.etape.sessions.contributions.web;

import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.http.body.Checks;
import fr.etape.sessions.contributions.Content;
import fr.etape.sessions.contributions.TableInRound;
import fr.etape.sessions.contributions.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was sent, or finds everything that is wrong with it at once: {@link fr.etape.http.body.InvalidBody}. */
final class ContributionReader {

    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final List<String> THEMES =
            Arrays.stream(Theme.values()).map(Theme::code).toList();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Checks checks = new Checks();
    private final ContributionSettings settings;

    ContributionReader(ContributionSettings settings) {
        this.settings = settings;
    }

    Content content(ContributionRequest sent) {
        Content content = unchecked(sent);
        checks.done();
        return content;
    }

    /** For one of the tables that the sender writes for. */
    ForTable forTable(ContributionRequest sent, @Nullable Collection<TableInRound> own) {
        int table = number("/table", sent.table(), 1_000);
        int round = number("/round", sent.round(), 4);
        TableInRound at = new TableInRound(table, round);
        if (table > 0 && round > 0 && own != null && !own.contains(at)) {
            checks.fault("/table", "not-your-table", "Must be a table that you lead in this round.");
        }
        Content content = unchecked(sent);
        checks.done();
        return new ForTable(at, content);
    }

    /** A contribution and where it was written; a repeated request is recognised by the digest of both. */
    record ForTable(TableInRound at, Content content) {}

    private Content unchecked(ContributionRequest sent) {
        ContributionKind kind = one("/kind", "kind", sent.kind(), ContributionKind.values());
        Theme theme = theme(sent.theme());
        String territory = checks.optional("/territory", sent.territory(), Checks.MOST);
        TerritoryType type =
                territory == null ? null : one("/territory", "territory", territory, TerritoryType.values());
        return new Content(kind, theme, type, wording(sent.language(), sent.text(), settings.longestText()));
    }

    Theme theme(@Nullable String sent) {
        String code = member("/theme", "theme", sent, THEMES);
        return Theme.of(code).orElse(Theme.DATA);
    }

    Wording wording(@Nullable String language, @Nullable String text, int most) {
        String clean = Prose.clean(text);
        Wording wording = new Wording(member("/language", "language", language, LANGUAGES), clean);
        if (clean.isEmpty()) {
            checks.fault("/text", "required", "A value is required.");
        } else if (wording.length() < settings.shortestText()) {
            checks.fault("/text", "too-short", "Must have at least " + settings.shortestText() + " characters.");
        } else if (wording.length() > most) {
            checks.fault("/text", "too-long", "Must have at most " + most + " characters.");
        }
        return wording;
    }

    /** Each once, in the order in which they were sent. */
    List<String> sources(@Nullable List<@Nullable String> sent) {
        List<String> sources = new LinkedHashSet<>(sent == null ? List.<@Nullable String>of() : sent)
                .stream().map(id -> id == null ? "" : id).toList();
        if (sources.isEmpty()) {
            checks.fault("/sources", "required", "A value is required.");
        } else if (sources.size() > settings.mostSources()) {
            checks.fault("/sources", "too-many", "Must be at most " + settings.mostSources() + ".");
        } else if (!sources.stream().allMatch(id -> ID.matcher(id).matches())) {
            checks.fault("/sources", "source", "Must be ids of approved contributions.");
        }
        return sources;
    }

    @Nullable
    Rejection rejection(@Nullable String sent) {
        return sent == null ? null : one("/rejection", "rejection", sent, Rejection.values());
    }

    void fault(String pointer, String code, String detail) {
        checks.fault(pointer, code, detail);
    }

    void done() {
        checks.done();
    }

    private int number(String pointer, @Nullable Integer sent, int most) {
        if (sent == null) {
            checks.fault(pointer, "required", "A value is required.");
        } else if (sent < 1) {
            checks.fault(pointer, "positive", "Must be at least 1.");
        } else if (sent > most) {
            checks.fault(pointer, "too-many", "Must be at most " + most + ".");
        } else {
            return sent;
        }
        return 0;
    }

    private <E extends Enum<E>> E one(String pointer, String code, @Nullable String sent, E[] values) {
        Function<E, String> name = Enum::name;
        String found =
                member(pointer, code, sent, Arrays.stream(values).map(name).toList());
        return Arrays.stream(values)
                .filter(value -> value.name().equals(found))
                .findFirst()
                .orElse(values[0]);
    }

    private String member(String pointer, String code, @Nullable String sent, List<String> allowed) {
        return checks.passing(
                pointer,
                code,
                "Must be one of " + allowed.stream().collect(Collectors.joining(", ")) + ".",
                checks.required(pointer, sent, Checks.MOST),
                allowed::contains);
    }
}
