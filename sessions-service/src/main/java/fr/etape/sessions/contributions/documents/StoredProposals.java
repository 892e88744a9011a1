package fr.etape.sessions.contributions.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import fr.etape.contracts.contributions.ContributionsEvent.OfProposal;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalDissolved;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalFormed;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ProposalSourcesChanged;
import fr.etape.journal.Recorded;
import fr.etape.sessions.contributions.ContributionsCommand;
import fr.etape.sessions.contributions.ContributionsCommand.FormProposal;
import fr.etape.sessions.contributions.ContributionsCommand.ReviseProposal;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What the events of a proposal change in its document, and in those of its sources. */
final class StoredProposals {

    private final MongoCollection<Document> proposals;
    private final MongoCollection<Document> contributions;

    StoredProposals(MongoCollection<Document> proposals, MongoCollection<Document> contributions) {
        this.proposals = proposals;
        this.contributions = contributions;
    }

    void store(ClientSession session, ContributionsCommand command, Recorded<?> at, OfProposal event) {
        switch (event) {
            case ProposalFormed e -> {
                proposals.insertOne(session, formed(e, (FormProposal) command, at));
                lead(session, e.proposalId(), e.sources());
            }
            case ProposalRevised e -> revise(session, e, (ReviseProposal) command, at);
            case ProposalSourcesChanged e -> sources(session, e.proposalId(), e.sources());
            case ProposalDissolved e -> sources(session, e.proposalId(), List.of());
        }
    }

    private static Document formed(ProposalFormed event, FormProposal command, Recorded<?> at) {
        Document document = new Document("_id", event.proposalId())
                .append(Mapping.STOP, event.stopId())
                .append(Mapping.THEME, event.theme());
        document.putAll(Mapping.wording(command.wording()));
        return document.append(Mapping.SOURCES, event.sources())
                .append(Mapping.BEFORE, List.of())
                .append(Mapping.DISSOLVED, false)
                .append(Mapping.REVISION, event.revision())
                .append(Mapping.VERSION, 1L)
                .append(Mapping.EARLIER, List.of())
                .append(Mapping.AT, Date.from(at.occurredAt()))
                .append(Mapping.POSITION, at.position())
                .append(Mapping.REQUEST, ContributionDocuments.request(command.request()));
    }

    private void revise(ClientSession session, ProposalRevised event, ReviseProposal command, Recorded<?> at) {
        Document before = find(session, event.proposalId());
        Document kept = new Document(Mapping.TEXT, before.getString(Mapping.TEXT))
                .append(Mapping.LANGUAGE, before.getString(Mapping.LANGUAGE))
                .append(Mapping.THEME, before.getString(Mapping.THEME))
                .append(Mapping.REVISION, before.getInteger(Mapping.REVISION))
                .append("until", Date.from(at.occurredAt()));
        update(
                session,
                event.proposalId(),
                combine(
                        new Document("$set", Mapping.wording(command.wording())),
                        set(Mapping.THEME, event.theme()),
                        set(Mapping.REVISION, event.revision()),
                        push(Mapping.EARLIER, kept)));
    }

    private void sources(ClientSession session, String proposalId, List<String> sources) {
        Document before = find(session, proposalId);
        contributions.updateMany(
                session, in("_id", before.getList(Mapping.SOURCES, String.class)), set(Mapping.PROPOSAL, null));
        lead(session, proposalId, sources);
        update(
                session,
                proposalId,
                combine(
                        set(Mapping.SOURCES, sources),
                        set(Mapping.BEFORE, before.getList(Mapping.SOURCES, String.class)),
                        set(Mapping.DISSOLVED, sources.isEmpty())));
    }

    private void lead(ClientSession session, String proposalId, List<String> sources) {
        contributions.updateMany(session, in("_id", sources), set(Mapping.PROPOSAL, proposalId));
    }

    private Document find(ClientSession session, String proposalId) {
        return Objects.requireNonNull(proposals.find(session, eq(proposalId)).first());
    }

    private void update(ClientSession session, String proposalId, Bson update) {
        proposals.updateOne(session, eq("_id", proposalId), combine(update, inc(Mapping.VERSION, 1L)));
    }
}
