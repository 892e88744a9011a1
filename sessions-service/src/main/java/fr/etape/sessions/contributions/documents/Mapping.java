package fr.etape.sessions.contributions.documents;

import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.sessions.contributions.Content;
import fr.etape.sessions.contributions.ContributionState;
import fr.etape.sessions.contributions.Wording;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Contributions and proposals as documents. */
final class Mapping {

    static final String STOP = "stopId";
    static final String KIND = "kind";
    static final String THEME = "theme";
    static final String TERRITORY = "territory";
    static final String TABLE = "table";
    static final String ROUND = "round";
    static final String LANGUAGE = "language";
    static final String TEXT = "text";
    static final String STATE = "state";
    static final String REJECTION = "rejection";
    static final String REVISION = "revision";
    static final String VERSION = "version";
    static final String AT = "at";
    static final String POSITION = "position";
    static final String PROPOSAL = "proposalId";
    static final String SOURCES = "sources";
    static final String BEFORE = "before";
    static final String DISSOLVED = "dissolved";
    static final String EARLIER = "earlier";
    static final String REQUEST = "request";

    private Mapping() {}

    /** What a table wrote, and nothing else. */
    static Document content(Content content) {
        return wording(content.wording())
                .append(KIND, content.kind().name())
                .append(THEME, content.theme().code())
                .append(
                        TERRITORY,
                        content.territory() == null ? null : content.territory().name());
    }

    static Document wording(Wording wording) {
        return new Document(LANGUAGE, wording.language()).append(TEXT, wording.text());
    }

    static Content content(Document found) {
        return new Content(
                ContributionKind.valueOf(found.getString(KIND)),
                Theme.of(found.getString(THEME)).orElseThrow(),
                territory(found),
                new Wording(found.getString(LANGUAGE), found.getString(TEXT)));
    }

    private static @Nullable TerritoryType territory(Document found) {
        String territory = found.getString(TERRITORY);
        return territory == null ? null : TerritoryType.valueOf(territory);
    }

    static ContributionView contribution(Document found) {
        String rejection = found.getString(REJECTION);
        return new ContributionView(
                found.getString("_id"),
                ContributionKind.valueOf(found.getString(KIND)),
                found.getString(THEME),
                territory(found),
                found.getInteger(TABLE),
                found.getInteger(ROUND),
                found.getString(LANGUAGE),
                found.getString(TEXT),
                ContributionState.valueOf(found.getString(STATE)),
                rejection == null ? null : Rejection.valueOf(rejection),
                found.getInteger(REVISION),
                found.getLong(VERSION),
                found.getDate(AT).toInstant(),
                found.getString(PROPOSAL));
    }

    static ProposalView proposal(Document found) {
        return new ProposalView(
                found.getString("_id"),
                found.getString(THEME),
                found.getString(LANGUAGE),
                found.getString(TEXT),
                List.copyOf(found.getList(SOURCES, String.class)),
                List.copyOf(found.getList(BEFORE, String.class)),
                found.getBoolean(DISSOLVED),
                found.getInteger(REVISION),
                found.getLong(VERSION),
                found.getDate(AT).toInstant());
    }
}
