package fr.etape.sessions.contributions.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionApproved;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionErased;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRejected;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionRevised;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionThemed;
import fr.etape.contracts.contributions.ContributionsEvent.ContributionWritten;
import fr.etape.contracts.contributions.ContributionsEvent.OfContribution;
import fr.etape.journal.Recorded;
import fr.etape.sessions.contributions.Content;
import fr.etape.sessions.contributions.ContributionState;
import fr.etape.sessions.contributions.ContributionsCommand;
import fr.etape.sessions.contributions.ContributionsCommand.Revise;
import fr.etape.sessions.contributions.ContributionsCommand.Write;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What the events of a contribution change in its document. */
final class StoredContributions {

    private final MongoCollection<Document> contributions;

    StoredContributions(MongoCollection<Document> contributions) {
        this.contributions = contributions;
    }

    void store(ClientSession session, ContributionsCommand command, Recorded<?> at, OfContribution event) {
        switch (event) {
            case ContributionWritten e -> contributions.insertOne(session, written(e, (Write) command, at));
            case ContributionRevised e -> revise(session, e, ((Revise) command).content(), at);
            case ContributionThemed e -> update(session, e, set(Mapping.THEME, e.theme()));
            case ContributionApproved e ->
                update(session, e, combine(state(ContributionState.APPROVED), set(Mapping.REJECTION, null)));
            case ContributionRejected e ->
                update(
                        session,
                        e,
                        combine(
                                state(ContributionState.REJECTED),
                                set(Mapping.REJECTION, e.rejection().name())));
            case ContributionErased e ->
                update(
                        session,
                        e,
                        combine(
                                state(ContributionState.ERASED),
                                set(Mapping.TEXT, ""),
                                set(Mapping.EARLIER, List.of()),
                                set(Mapping.REQUEST + ".body", "")));
        }
    }

    private static Document written(ContributionWritten event, Write command, Recorded<?> at) {
        Document document = new Document("_id", event.contributionId())
                .append(Mapping.STOP, event.stopId())
                .append(Mapping.TABLE, event.table())
                .append(Mapping.ROUND, event.round());
        document.putAll(Mapping.content(command.content()));
        return document.append(Mapping.STATE, ContributionState.PENDING.name())
                .append(Mapping.REJECTION, null)
                .append(Mapping.REVISION, event.revision())
                .append(Mapping.VERSION, 1L)
                .append(Mapping.PROPOSAL, null)
                .append(Mapping.EARLIER, List.of())
                .append(Mapping.AT, Date.from(at.occurredAt()))
                .append(Mapping.POSITION, at.position())
                .append(Mapping.REQUEST, ContributionDocuments.request(command.request()));
    }

    /** What was written before is kept. */
    private void revise(ClientSession session, ContributionRevised event, Content content, Recorded<?> at) {
        Document before = Objects.requireNonNull(
                contributions.find(session, eq(event.contributionId())).first());
        Document kept = Mapping.content(Mapping.content(before))
                .append(Mapping.REVISION, before.getInteger(Mapping.REVISION))
                .append("until", Date.from(at.occurredAt()));
        update(
                session,
                event,
                combine(
                        new Document("$set", Mapping.content(content)),
                        set(Mapping.REVISION, event.revision()),
                        Updates.push(Mapping.EARLIER, kept)));
    }

    private static Bson state(ContributionState state) {
        return set(Mapping.STATE, state.name());
    }

    private void update(ClientSession session, OfContribution event, Bson update) {
        contributions.updateOne(session, eq("_id", event.contributionId()), combine(update, inc(Mapping.VERSION, 1L)));
    }
}
