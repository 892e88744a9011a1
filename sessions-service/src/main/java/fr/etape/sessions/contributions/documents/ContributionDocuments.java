package fr.etape.sessions.contributions.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.contributions.ContributionsEvent.OfContribution;
import fr.etape.contracts.contributions.ContributionsEvent.OfProposal;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.sessions.contributions.Content;
import fr.etape.sessions.contributions.ContributionsCommand;
import fr.etape.sessions.contributions.ContributionsCommand.Creating;
import fr.etape.sessions.contributions.ContributionsCommand.Revise;
import fr.etape.sessions.contributions.FirstRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;

/** Texts, with all their revisions, and the keys of the requests that made them; in step with the stream. */
public final class ContributionDocuments implements Documents<ContributionsCommand, ContributionsEvent> {

    private static final String KEY = Mapping.REQUEST + ".key";

    private final MongoCollection<Document> contributions;
    private final MongoCollection<Document> proposals;
    private final StoredContributions storedContributions;
    private final StoredProposals storedProposals;

    public ContributionDocuments(MongoDatabase database) {
        this.contributions = database.getCollection(WrittenTexts.COLLECTION);
        this.proposals = database.getCollection(Proposals.COLLECTION);
        this.storedContributions = new StoredContributions(contributions);
        this.storedProposals = new StoredProposals(proposals, contributions);
    }

    /** Without the first of each, two requests with one key could both be the first. */
    @Override
    public void createIndexes() {
        for (MongoCollection<Document> collection : List.of(contributions, proposals)) {
            collection.createIndex(Indexes.ascending(Mapping.STOP, KEY), new IndexOptions().unique(true));
            collection.createIndex(Indexes.ascending(Mapping.STOP, Mapping.POSITION));
        }
    }

    @Override
    public List<ContributionsCommand> inform(StreamId stream, List<ContributionsCommand> commands) {
        String stopId = ContributionsEvent.STREAM.stopOf(stream.toString());
        Map<String, FirstRequest> earlier = new HashMap<>();
        List<String> keys = commands.stream()
                .filter(Creating.class::isInstance)
                .map(command -> ((Creating) command).request().key())
                .toList();
        if (!keys.isEmpty()) {
            earlier.putAll(earlier(contributions, stopId, keys));
            earlier.putAll(earlier(proposals, stopId, keys));
        }
        Map<String, Content> present = present(stopId, commands);
        return commands.stream()
                .map(command -> informed(command, earlier, present))
                .toList();
    }

    private static ContributionsCommand informed(
            ContributionsCommand command, Map<String, FirstRequest> earlier, Map<String, Content> present) {
        if (command instanceof Creating creating) {
            return creating.after(earlier.get(creating.request().key()));
        }
        return command instanceof Revise revise ? revise.over(present.get(revise.contributionId())) : command;
    }

    private static Map<String, FirstRequest> earlier(
            MongoCollection<Document> collection, String stopId, List<String> keys) {
        Map<String, FirstRequest> requests = new HashMap<>();
        collection.find(and(eq(Mapping.STOP, stopId), in(KEY, keys))).forEach(found -> {
            Document request = found.get(Mapping.REQUEST, Document.class);
            String key = request.getString("key");
            requests.put(key, new FirstRequest(key, request.getString("body"), found.getString("_id")));
        });
        return requests;
    }

    private Map<String, Content> present(String stopId, List<ContributionsCommand> commands) {
        List<String> ids = commands.stream()
                .filter(Revise.class::isInstance)
                .map(command -> ((Revise) command).contributionId())
                .toList();
        Map<String, Content> present = new HashMap<>();
        if (!ids.isEmpty()) {
            contributions
                    .find(and(eq(Mapping.STOP, stopId), in("_id", ids)))
                    .forEach(found -> present.put(found.getString("_id"), Mapping.content(found)));
        }
        return present;
    }

    /** What was found out for one would no longer hold for the next. */
    @Override
    public Set<?> exclusive(ContributionsCommand command) {
        if (command instanceof Creating creating) {
            return Set.of(creating.request().key());
        }
        return command instanceof Revise revise ? Set.of(revise.contributionId()) : Set.of();
    }

    @Override
    public void store(
            ClientSession session, StreamId stream, List<Change<ContributionsCommand, ContributionsEvent>> changes) {
        for (Change<ContributionsCommand, ContributionsEvent> change : changes) {
            for (Recorded<ContributionsEvent> recorded : change.events()) {
                switch (Objects.requireNonNull(recorded.event())) {
                    case OfContribution e -> storedContributions.store(session, change.command(), recorded, e);
                    case OfProposal e -> storedProposals.store(session, change.command(), recorded, e);
                }
            }
        }
    }

    static Document request(FirstRequest request) {
        return new Document("key", request.key()).append("body", request.body());
    }
}
