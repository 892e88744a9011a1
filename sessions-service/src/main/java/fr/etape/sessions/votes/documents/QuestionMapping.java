package fr.etape.sessions.votes.documents;

import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.contracts.votes.VotesEvent.ResultDeclared;
import fr.etape.sessions.votes.Idea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The collection {@code questions}. Rules and results are kept as the events write them, since nothing looks inside.
 */
final class QuestionMapping {

    static final String COLLECTION = "questions";
    static final String STOP = "stopId";
    static final String STATUS = "status";
    static final String BALLOTS = "ballots";
    static final String RESULT = "result";
    static final String OPENED_AT = "openedAt";
    private static final JsonMapper JSON = JsonMapper.shared();

    private QuestionMapping() {}

    /** @param texts by proposal */
    static Document write(QuestionOpened opened, Map<String, String> texts, Instant at) {
        List<Document> proposals = new ArrayList<>();
        opened.candidates()
                .forEach(candidate -> proposals.add(new Document("proposalId", candidate.proposalId())
                        .append("theme", candidate.theme())
                        .append("text", texts.getOrDefault(candidate.proposalId(), ""))));
        return new Document("_id", opened.questionId())
                .append(STOP, opened.stopId())
                .append("stage", opened.stage().name())
                .append("countingRule", opened.countingRule())
                .append("rules", JSON.writeValueAsString(opened.rules()))
                .append("electorate", opened.electorate().name())
                .append(STATUS, QuestionView.Status.OPEN.name())
                .append("proposals", proposals)
                .append(BALLOTS, 0)
                .append("finalistsOf", opened.finalistsOf())
                .append("ballotsUntil", date(opened.ballotsUntil()))
                .append(OPENED_AT, date(at));
    }

    static String write(ResultDeclared result) {
        return JSON.writeValueAsString(new ResultView(
                result.ballots(), result.ballotsByCollege(), result.lines(), result.extraPlaces(), result.lotSeed()));
    }

    static QuestionView read(Document found) {
        String result = found.getString(RESULT);
        return new QuestionView(
                found.getString("_id"),
                found.getString(STOP),
                Stage.valueOf(found.getString("stage")),
                found.getString("countingRule"),
                JSON.readValue(found.getString("rules"), BallotRules.class),
                Electorate.valueOf(found.getString("electorate")),
                QuestionView.Status.valueOf(found.getString(STATUS)),
                found.getList("proposals", Document.class).stream()
                        .map(QuestionMapping::idea)
                        .toList(),
                found.getInteger(BALLOTS),
                found.getString("finalistsOf"),
                instant(found.getDate("ballotsUntil")),
                found.getDate(OPENED_AT).toInstant(),
                result == null ? null : JSON.readValue(result, ResultView.class));
    }

    private static Idea idea(Document found) {
        return new Idea(found.getString("proposalId"), found.getString("theme"), found.getString("text"));
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
