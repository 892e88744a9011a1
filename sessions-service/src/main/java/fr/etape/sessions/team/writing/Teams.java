package fr.etape.sessions.team.writing;

import fr.etape.access.PersonId;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.journal.Origin;
import fr.etape.sessions.team.Team;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamCommand.FoundTeam;
import fr.etape.sessions.team.TeamOutcome;
import fr.etape.sessions.team.TeamOutcome.Done;
import fr.etape.sessions.team.TeamStream;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.stereotype.Component;

/** Where commands go. Waits for the answer, and throws as {@link StreamWriting#send} does. */
@Component
public class Teams {

    private final StreamWriting<Team, TeamCommand, TeamEvent, TeamOutcome> writing;
    private final TeamTopics topics;

    Teams(StreamWriting<Team, TeamCommand, TeamEvent, TeamOutcome> writing, TeamTopics topics) {
        this.writing = writing;
        this.topics = topics;
    }

    public TeamOutcome send(TeamCommand command, Origin origin) {
        topics.create(command.stopId());
        return writing.send(TeamStream.of(command.stopId()), command, origin);
    }

    /** Makes somebody the first organiser of a stop. False when others organise it. */
    public boolean found(String stopId, boolean rehearsal, PersonId opener, Origin origin) {
        return send(new FoundTeam(stopId, rehearsal, opener.value()), origin) instanceof Done;
    }
}
