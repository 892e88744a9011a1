package fr.etape.sessions.votes.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.contracts.votes.VotesEvent.BallotCast;
import fr.etape.contracts.votes.VotesEvent.QuestionClosed;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.contracts.votes.VotesEvent.ResultDeclared;
import fr.etape.contracts.votes.VotesEvent.ResultPublished;
import fr.etape.contracts.votes.VotesEvent.SheetDealt;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.votes.Idea;
import fr.etape.sessions.votes.QuestionKeys;
import fr.etape.sessions.votes.Voter;
import fr.etape.sessions.votes.Voter.Standing;
import fr.etape.sessions.votes.VotesCommand;
import fr.etape.sessions.votes.VotesCommand.CloseQuestion;
import fr.etape.sessions.votes.VotesCommand.OfVoter;
import fr.etape.sessions.votes.VotesCommand.OpenApprovals;
import fr.etape.sessions.votes.VotesCommand.OpenPoints;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Questions and keys in step with the stream; two look-ups for a batch, however many vote. */
public final class VotesDocuments implements Documents<VotesCommand<?>, VotesEvent> {

    private final MongoCollection<Document> questions;
    private final Keys keys;
    private final Attendees attendees;

    public VotesDocuments(MongoDatabase database, Attendees attendees) {
        this.questions = database.getCollection(QuestionMapping.COLLECTION);
        this.keys = new Keys(database);
        this.attendees = attendees;
    }

    @Override
    public void createIndexes() {
        questions.createIndex(Indexes.ascending(QuestionMapping.STOP, QuestionMapping.OPENED_AT));
    }

    @Override
    public List<VotesCommand<?>> inform(StreamId stream, List<VotesCommand<?>> commands) {
        Set<String> asked = new HashSet<>();
        Set<String> voters = new HashSet<>();
        for (VotesCommand<?> command : commands) {
            if (command instanceof OfVoter<?> ofVoter) {
                asked.add(command.questionId());
                voters.add(ofVoter.voter().registrationId().toString());
            } else if (command instanceof CloseQuestion) {
                asked.add(command.questionId());
            }
        }
        if (asked.isEmpty()) {
            return commands;
        }
        Map<String, QuestionKeys> known = keys.of(asked);
        Map<String, Standing> standings =
                voters.isEmpty() ? Map.of() : standings(VotesEvent.STREAM.stopOf(stream.value()), voters);
        return commands.stream()
                .<VotesCommand<?>>map(command -> informed(command, known, standings))
                .toList();
    }

    private Map<String, Standing> standings(String stopId, Set<String> voters) {
        Map<String, Standing> standings = new HashMap<>();
        for (Attendee attendee : attendees.among(stopId, voters)) {
            Standing seated = attendee.isConfirmed() ? Standing.SEATED : Standing.NO_SEAT;
            standings.put(attendee.registrationId(), attendee.isPresent() ? Standing.PRESENT : seated);
        }
        return standings;
    }

    private static VotesCommand<?> informed(
            VotesCommand<?> command, Map<String, QuestionKeys> keys, Map<String, Standing> standings) {
        QuestionKeys ofQuestion = keys.get(command.questionId());
        return switch (command) {
            case OfVoter<?> c -> {
                Voter voter = c.voter();
                Standing standing =
                        standings.getOrDefault(voter.registrationId().toString(), Standing.NO_SEAT);
                yield c.by(voter.knowing(standing, ofQuestion));
            }
            case CloseQuestion c -> new CloseQuestion(c.questionId(), ofQuestion);
            default -> command;
        };
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<VotesCommand<?>, VotesEvent>> changes) {
        Map<String, Integer> ballots = new HashMap<>();
        for (Change<VotesCommand<?>, VotesEvent> change : changes) {
            for (Recorded<VotesEvent> recorded : change.events()) {
                switch (recorded.event()) {
                    case QuestionOpened e -> open(session, change.command(), e, recorded.occurredAt());
                    case SheetDealt e -> {}
                    case BallotCast e -> ballots.merge(e.questionId(), e.castNumber() == 1 ? 1 : 0, Integer::sum);
                    case QuestionClosed e -> keys.delete(session, e.questionId());
                    case ResultDeclared e ->
                        update(
                                session,
                                e.questionId(),
                                combine(
                                        set(QuestionMapping.STATUS, QuestionView.Status.CLOSED.name()),
                                        set(QuestionMapping.RESULT, QuestionMapping.write(e))));
                    case ResultPublished e ->
                        update(
                                session,
                                e.questionId(),
                                set(QuestionMapping.STATUS, QuestionView.Status.PUBLISHED.name()));
                }
            }
        }
        ballots.forEach((question, more) -> update(session, question, inc(QuestionMapping.BALLOTS, more)));
    }

    private void open(ClientSession session, VotesCommand<?> command, QuestionOpened opened, Instant at) {
        switch (command) {
            case OpenApprovals c -> {
                keys.add(session, c.questionId(), c.keys());
                questions.insertOne(session, QuestionMapping.write(opened, texts(c.ideas()), at));
            }
            case OpenPoints c -> {
                Document before =
                        questions.find(session, eq("_id", c.finalistsOf())).first();
                Map<String, String> texts = before == null
                        ? Map.of()
                        : texts(QuestionMapping.read(before).proposals());
                keys.add(session, c.questionId(), c.keys());
                questions.insertOne(session, QuestionMapping.write(opened, texts, at));
            }
            default -> throw new IllegalStateException("no other command opens a question");
        }
    }

    private static Map<String, String> texts(List<Idea> ideas) {
        Map<String, String> texts = new HashMap<>();
        ideas.forEach(idea -> texts.put(idea.proposalId(), idea.text()));
        return texts;
    }

    private void update(ClientSession session, String questionId, Bson change) {
        questions.updateOne(session, eq("_id", questionId), change);
    }
}
