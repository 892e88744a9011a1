package fr.etape.sessions.team.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fr.etape.access.StopRoles;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.InvitationIssued;
import fr.etape.contracts.team.TeamEvent.InvitationWithdrawn;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.contracts.team.TeamEvent.RoleWithdrawn;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.Recorded;
import fr.etape.journal.StreamId;
import fr.etape.sessions.team.TeamCommand;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Roles and invitations in step with the stream: a role that was given holds as soon as that is answered. */
public final class TeamDocuments implements Documents<TeamCommand<?>, TeamEvent> {

    private final StopRoles roles;
    private final MongoCollection<Document> invitations;

    public TeamDocuments(MongoDatabase database, StopRoles roles) {
        this.roles = roles;
        this.invitations = database.getCollection(Invitations.COLLECTION);
    }

    @Override
    public void createIndexes() {
        invitations.createIndex(Indexes.ascending(Invitations.STOP, Invitations.EXPIRES));
    }

    @Override
    public List<TeamCommand<?>> inform(StreamId stream, List<TeamCommand<?>> commands) {
        return commands;
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<TeamCommand<?>, TeamEvent>> changes) {
        for (Change<TeamCommand<?>, TeamEvent> change : changes) {
            for (Recorded<TeamEvent> recorded : change.events()) {
                roles.apply(session, recorded.event());
                store(session, recorded.event());
            }
        }
    }

    private void store(ClientSession session, TeamEvent event) {
        switch (event) {
            case InvitationIssued e -> invitations.insertOne(session, issued(e));
            case InvitationWithdrawn e -> close(session, e.invitationId());
            case RoleGranted e -> {
                if (e.invitationId() != null) {
                    close(session, e.invitationId());
                }
            }
            case RoleWithdrawn e -> {
                if (e.role() == Role.ORGANISER) {
                    closeThoseBy(session, e.stopId(), e.personId());
                }
            }
        }
    }

    private static Document issued(InvitationIssued event) {
        return new Document("_id", event.invitationId())
                .append(Invitations.STOP, event.stopId())
                .append(Invitations.ROLE, event.role().name())
                .append(Invitations.EXPIRES, Date.from(event.expiresAt()))
                .append(Invitations.ISSUED_BY, event.issuedBy())
                .append(Invitations.OPEN, true);
    }

    private void closeThoseBy(ClientSession session, String stopId, String personId) {
        Bson open = and(eq(Invitations.STOP, stopId), eq(Invitations.ISSUED_BY, personId), eq(Invitations.OPEN, true));
        invitations.updateMany(session, open, set(Invitations.OPEN, false));
    }

    private void close(ClientSession session, String invitationId) {
        invitations.updateOne(session, eq("_id", invitationId), set(Invitations.OPEN, false));
    }
}
