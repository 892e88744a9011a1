package fr.etape.sessions.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.InvitationIssued;
import fr.etape.contracts.team.TeamEvent.InvitationWithdrawn;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.testkit.state.SnapshotContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamSnapshotTest {

    private static final String STOP = "angers-2027-03";
    private static final Instant EXPIRES = Instant.parse("2027-01-25T10:15:00Z");

    /** Two members, and an invitation in each of its states. */
    private static final List<TeamEvent> HISTORY = List.of(
            new RoleGranted(STOP, true, "claire", Role.ORGANISER, null),
            new RoleGranted(STOP, true, "claire", Role.DOOR, null),
            new InvitationIssued(STOP, true, "accepted", Role.DOOR, EXPIRES, "claire"),
            new RoleGranted(STOP, true, "hugo", Role.DOOR, "accepted"),
            new InvitationIssued(STOP, true, "open", Role.PARTNER, EXPIRES, "claire"),
            new InvitationIssued(STOP, true, "withdrawn", Role.FACILITATOR, EXPIRES, "claire"),
            new InvitationWithdrawn(STOP, true, "withdrawn"));

    @Test
    void aTeamIsKeptInTheShapeOfItsVersion() {
        assertThat(SnapshotContract.faults("team", TeamSnapshot.FORMAT, new TeamDecider(), HISTORY))
                .isEmpty();
    }
}
