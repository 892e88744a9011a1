package fr.etape.sessions.feedback.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.FeedbackEvent.FeedbackGiven;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyClosed;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.feedback.FeedbackCommand;
import fr.etape.sessions.feedback.FeedbackCommand.CloseSurvey;
import fr.etape.sessions.feedback.FeedbackCommand.GiveFeedback;
import fr.etape.sessions.feedback.FeedbackCommand.OpenSurvey;
import fr.etape.sessions.feedback.Respondent;
import fr.etape.sessions.feedback.Respondent.Standing;
import fr.etape.sessions.votes.lots.LotKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The survey in step with its stream: {@link Respondents} says who has answered, {@link AnswerBox} what. Key, box and
 * list are deleted in the transaction that closes the survey.
 */
public final class FeedbackDocuments implements Documents<FeedbackCommand<?>, FeedbackEvent> {

    private static final String KEY = "key";

    private final MongoDatabase database;
    private final MongoCollection<Document> surveys;
    private final Respondents respondents;
    private final AnswerBox box;

    public FeedbackDocuments(MongoDatabase database, Attendees attendees) {
        this.database = database;
        this.surveys = database.getCollection(Surveys.COLLECTION);
        this.respondents = new Respondents(database, attendees);
        this.box = new AnswerBox(database);
    }

    @Override
    public void createIndexes() {
        OrderedByCode.create(database, Respondents.COLLECTION);
        OrderedByCode.create(database, AnswerBox.COLLECTION);
    }

    /** Whether somebody has answered is only known once that is stored. */
    @Override
    public Set<?> exclusive(FeedbackCommand<?> command) {
        return command instanceof GiveFeedback give ? Set.of(give.respondent().registrationId()) : Set.of();
    }

    @Override
    public List<FeedbackCommand<?>> inform(StreamId stream, List<FeedbackCommand<?>> commands) {
        String stopId = FeedbackEvent.STREAM.stopOf(stream.value());
        LotKey key = key(surveys.find(eq("_id", stopId)).first());
        if (key == null) {
            return commands;
        }
        Map<UUID, Standing> standings = respondents.standings(stopId, key, asked(commands));
        return commands.stream()
                .<FeedbackCommand<?>>map(command -> switch (command) {
                    case GiveFeedback c ->
                        new GiveFeedback(
                                c.respondent()
                                        .knowing(standings.getOrDefault(
                                                c.respondent().registrationId(), Standing.NO_SEAT)),
                                c.answers());
                    case CloseSurvey c -> new CloseSurvey(box.at(stopId));
                    case OpenSurvey c -> c;
                })
                .toList();
    }

    private static List<Respondent> asked(List<FeedbackCommand<?>> commands) {
        return commands.stream()
                .filter(GiveFeedback.class::isInstance)
                .map(give -> ((GiveFeedback) give).respondent())
                .toList();
    }

    /** Null without a survey, and once it is closed. */
    private static @Nullable LotKey key(@Nullable Document survey) {
        String digits = survey == null ? null : survey.getString(KEY);
        return digits == null ? null : new LotKey(HexFormat.of().parseHex(digits));
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<FeedbackCommand<?>, FeedbackEvent>> changes) {
        int more = 0;
        String stopId = FeedbackEvent.STREAM.stopOf(stream.value());
        for (Change<FeedbackCommand<?>, FeedbackEvent> change : changes) {
            for (Recorded<FeedbackEvent> recorded : change.events()) {
                switch (recorded.event()) {
                    case SurveyOpened e -> surveys.insertOne(session, opened(e, (OpenSurvey) change.command()));
                    case FeedbackGiven e -> {
                        more++;
                        put(session, stopId, (GiveFeedback) change.command());
                    }
                    case SurveyClosed e -> close(session, e);
                }
            }
        }
        if (more > 0) {
            surveys.updateOne(session, eq("_id", stopId), inc(Surveys.RESPONDENTS, more));
        }
    }

    private static Document opened(SurveyOpened event, OpenSurvey command) {
        return new Document("_id", event.stopId())
                .append("surveyId", event.surveyId())
                .append("promise", event.promise())
                .append("items", event.items().stream().map(Enum::name).toList())
                .append(Surveys.RESPONDENTS, 0)
                .append(KEY, command.key());
    }

    private void put(ClientSession session, String stopId, GiveFeedback command) {
        LotKey key = key(surveys.find(session, eq("_id", stopId)).first());
        if (key == null) {
            throw new IllegalStateException("no open survey at " + stopId);
        }
        respondents.add(session, stopId, key, command.respondent());
        box.put(session, stopId, command.answers());
    }

    private void close(ClientSession session, SurveyClosed event) {
        respondents.clear(session, event.stopId());
        box.clear(session, event.stopId());
        surveys.updateOne(
                session,
                eq("_id", event.stopId()),
                combine(
                        unset(KEY),
                        set(Surveys.COUNTS, JsonMapper.shared().writeValueAsString(event.counts())),
                        set(Surveys.MEANS, Surveys.means(event))));
    }
}
