package fr.etape.sessions.feedback.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ClusteredIndexOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.feedback.FeedbackEvent.FeedbackGiven;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyClosed;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyOpened;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.feedback.Answers;
import fr.etape.sessions.feedback.FeedbackCommand;
import fr.etape.sessions.feedback.FeedbackCommand.CloseSurvey;
import fr.etape.sessions.feedback.FeedbackCommand.GiveFeedback;
import fr.etape.sessions.feedback.FeedbackCommand.OpenSurvey;
import fr.etape.sessions.feedback.Respondent;
import fr.etape.sessions.feedback.Respondent.Standing;
import fr.etape.sessions.votes.lots.LotKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The survey in step with its stream. {@code feedback-given} says who has answered: {@code {_id: stopId/HMAC of the
 * registration, repeat}}; {@code feedback-box} what: {@code {_id: stopId/random, TABLES, …}}. The store orders both by
 * their ids and not by arrival. Key, box and list are deleted in the transaction that closes the survey.
 */
public final class FeedbackDocuments implements Documents<FeedbackCommand<?>, FeedbackEvent> {

    static final String GIVEN = "feedback-given";
    static final String BOX = "feedback-box";
    private static final String KEY = "key";
    private static final String REPEAT = "repeat";
    private static final int EXISTS = 48;

    private final MongoDatabase database;
    private final MongoCollection<Document> surveys;
    private final MongoCollection<Document> given;
    private final MongoCollection<Document> box;
    private final Attendees attendees;

    public FeedbackDocuments(MongoDatabase database, Attendees attendees) {
        this.database = database;
        this.surveys = database.getCollection(Surveys.COLLECTION);
        this.given = database.getCollection(GIVEN);
        this.box = database.getCollection(BOX);
        this.attendees = attendees;
    }

    /** Without it the store would keep both collections in the order of arrival, and so join them. */
    @Override
    public void createIndexes() {
        for (String collection : List.of(GIVEN, BOX)) {
            try {
                database.createCollection(
                        collection,
                        new CreateCollectionOptions()
                                .clusteredIndexOptions(new ClusteredIndexOptions(new Document("_id", 1), true)));
            } catch (MongoCommandException e) {
                if (e.getErrorCode() != EXISTS) {
                    throw e;
                }
            }
        }
    }

    /** Whether somebody has answered is only known once that is stored. */
    @Override
    public Set<?> exclusive(FeedbackCommand<?> command) {
        return command instanceof GiveFeedback give ? Set.of(give.respondent().registrationId()) : Set.of();
    }

    @Override
    public List<FeedbackCommand<?>> inform(StreamId stream, List<FeedbackCommand<?>> commands) {
        String stopId = FeedbackEvent.STREAM.stopOf(stream.value());
        LotKey key = key(stopId);
        if (key == null) {
            return commands;
        }
        Map<UUID, Standing> standings = standings(stopId, key, commands);
        return commands.stream()
                .<FeedbackCommand<?>>map(command -> switch (command) {
                    case GiveFeedback c ->
                        new GiveFeedback(
                                c.respondent()
                                        .knowing(standings.getOrDefault(
                                                c.respondent().registrationId(), Standing.NO_SEAT)),
                                c.answers());
                    case CloseSurvey c -> new CloseSurvey(box(stopId));
                    case OpenSurvey c -> c;
                })
                .toList();
    }

    private @Nullable LotKey key(String stopId) {
        Document survey = surveys.find(eq("_id", stopId)).first();
        String digits = survey == null ? null : survey.getString(KEY);
        return digits == null ? null : new LotKey(HexFormat.of().parseHex(digits));
    }

    private Map<UUID, Standing> standings(String stopId, LotKey key, List<FeedbackCommand<?>> commands) {
        List<Respondent> asked = commands.stream()
                .filter(GiveFeedback.class::isInstance)
                .map(give -> ((GiveFeedback) give).respondent())
                .toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        Set<String> seated = new HashSet<>();
        attendees
                .among(
                        stopId,
                        asked.stream()
                                .map(each -> each.registrationId().toString())
                                .toList())
                .stream()
                .filter(Attendee::isConfirmed)
                .forEach(attendee -> seated.add(attendee.registrationId()));
        Map<String, String> repeats = new HashMap<>();
        given.find(in("_id", asked.stream().map(each -> code(stopId, key, each)).toList()))
                .forEach(found -> repeats.put(found.getString("_id"), found.getString(REPEAT)));
        Map<UUID, Standing> standings = new HashMap<>();
        for (Respondent each : asked) {
            String repeat = repeats.get(code(stopId, key, each));
            Standing answered = repeat(key, each).equals(repeat) ? Standing.ANSWERED_SO : Standing.ANSWERED;
            Standing free = seated.contains(each.registrationId().toString()) ? Standing.MAY_ANSWER : Standing.NO_SEAT;
            standings.put(each.registrationId(), repeat == null ? free : answered);
        }
        return standings;
    }

    private static String code(String stopId, LotKey key, Respondent respondent) {
        return stopId + "/"
                + key.number("respondent", respondent.registrationId().toString());
    }

    /** Made of the request's key and not of the answers, which are so few that one could try them all. */
    private static String repeat(LotKey key, Respondent respondent) {
        return key.number("repeat", respondent.registrationId().toString(), respondent.requestKey());
    }

    private List<Answers> box(String stopId) {
        List<Answers> all = new ArrayList<>();
        for (Document found : box.find(ofStop(stopId))) {
            Map<SurveyItem, String> choices = new EnumMap<>(SurveyItem.class);
            for (SurveyItem item : SurveyItem.values()) {
                String choice = found.getString(item.name());
                if (choice != null) {
                    choices.put(item, choice);
                }
            }
            all.add(new Answers(choices));
        }
        return all;
    }

    /** "0" is what follows "/". */
    private static Bson ofStop(String stopId) {
        return and(gte("_id", stopId + "/"), lt("_id", stopId + "0"));
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
        Document survey = surveys.find(session, eq("_id", stopId)).first();
        if (survey == null) {
            throw new IllegalStateException("no survey at " + stopId);
        }
        LotKey key = new LotKey(HexFormat.of().parseHex(survey.getString(KEY)));
        given.insertOne(
                session,
                new Document("_id", code(stopId, key, command.respondent()))
                        .append(REPEAT, repeat(key, command.respondent())));
        Document answers = new Document("_id", stopId + "/" + UUID.randomUUID());
        command.answers().choices().forEach((item, choice) -> answers.append(item.name(), choice));
        box.insertOne(session, answers);
    }

    private void close(ClientSession session, SurveyClosed event) {
        given.deleteMany(session, ofStop(event.stopId()));
        box.deleteMany(session, ofStop(event.stopId()));
        surveys.updateOne(
                session,
                eq("_id", event.stopId()),
                combine(
                        unset(KEY),
                        set(Surveys.COUNTS, JsonMapper.shared().writeValueAsString(event.counts())),
                        set(Surveys.MEANS, Surveys.means(event))));
    }
}
