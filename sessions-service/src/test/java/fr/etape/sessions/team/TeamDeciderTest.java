package fr.etape.sessions.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.InvitationIssued;
import fr.etape.contracts.team.TeamEvent.InvitationWithdrawn;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.contracts.team.TeamEvent.RoleWithdrawn;
import fr.etape.journal.Decision;
import fr.etape.sessions.team.TeamCommand.AcceptInvitation;
import fr.etape.sessions.team.TeamCommand.EstablishTeam;
import fr.etape.sessions.team.TeamCommand.GrantRole;
import fr.etape.sessions.team.TeamCommand.IssueInvitation;
import fr.etape.sessions.team.TeamCommand.WithdrawInvitation;
import fr.etape.sessions.team.TeamCommand.WithdrawRole;
import fr.etape.sessions.team.TeamOutcome.Accepted;
import fr.etape.sessions.team.TeamOutcome.Done;
import fr.etape.sessions.team.TeamOutcome.EstablishedByOthers;
import fr.etape.sessions.team.TeamOutcome.InvitationGone;
import fr.etape.sessions.team.TeamOutcome.Issued;
import fr.etape.sessions.team.TeamOutcome.IssuerHasNoRole;
import fr.etape.sessions.team.TeamOutcome.LastOrganiser;
import fr.etape.sessions.team.TeamOutcome.NoSuchInvitation;
import fr.etape.sessions.team.TeamOutcome.NoSuchTeam;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamDeciderTest {

    private static final String STOP = "angers-2027-03";
    private static final Instant NOW = Instant.parse("2027-01-11T10:15:00Z");
    private static final Instant IN_14_DAYS = Instant.parse("2027-01-25T10:15:00Z");

    private static final RoleGranted CLAIRE_ORGANISES = granted("claire", Role.ORGANISER);
    private static final InvitationIssued INVITED = invitedBy("claire", Role.DOOR);
    private static final RoleGranted HUGO_ACCEPTED = new RoleGranted(STOP, false, "hugo", Role.DOOR, "link");

    private final TeamDecider decider = new TeamDecider();

    private static RoleGranted granted(String personId, Role role) {
        return new RoleGranted(STOP, false, personId, role, null);
    }

    private static RoleWithdrawn withdrawn(String personId, Role role) {
        return new RoleWithdrawn(STOP, false, personId, role);
    }

    private static InvitationIssued invitedBy(String personId, Role role) {
        return new InvitationIssued(STOP, false, "link", role, IN_14_DAYS, personId);
    }

    private static AcceptInvitation acceptedBy(String personId) {
        return new AcceptInvitation("link", personId);
    }

    private Decision<TeamEvent, ? extends TeamOutcome> after(TeamCommand<?> command, TeamEvent... history) {
        return at(NOW, command, history);
    }

    private Decision<TeamEvent, ? extends TeamOutcome> at(Instant now, TeamCommand<?> command, TeamEvent... history) {
        return decider.decide(team(history), command, now);
    }

    private Team team(TeamEvent... history) {
        Team team = decider.initialState();
        for (TeamEvent event : history) {
            team = decider.evolve(team, event);
        }
        return team;
    }

    @Test
    void whoeverEstablishesATeamIsItsOrganiser() {
        assertThat(after(new EstablishTeam(STOP, false, "claire")))
                .isEqualTo(new Decision<>(List.of(CLAIRE_ORGANISES), new Done()));
    }

    @Test
    void aTeamIsEstablishedOnce() {
        assertThat(after(new EstablishTeam(STOP, false, "claire"), CLAIRE_ORGANISES))
                .isEqualTo(Decision.nothing(new Done()));
        assertThat(after(new EstablishTeam(STOP, false, "hugo"), CLAIRE_ORGANISES))
                .isEqualTo(Decision.nothing(new EstablishedByOthers()));
        assertThat(after(new EstablishTeam(STOP, false, "hugo"), CLAIRE_ORGANISES, granted("hugo", Role.DOOR)))
                .isEqualTo(Decision.nothing(new EstablishedByOthers()));
    }

    @Test
    void rolesAreGivenAndTakenBack() {
        assertThat(after(new GrantRole("hugo", Role.DOOR), CLAIRE_ORGANISES))
                .isEqualTo(new Decision<>(List.of(granted("hugo", Role.DOOR)), new Done()));
        assertThat(after(new WithdrawRole("hugo", Role.DOOR), CLAIRE_ORGANISES, granted("hugo", Role.DOOR)))
                .isEqualTo(new Decision<>(List.of(withdrawn("hugo", Role.DOOR)), new Done()));
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        assertThat(after(new GrantRole("hugo", Role.DOOR), CLAIRE_ORGANISES, granted("hugo", Role.DOOR)))
                .isEqualTo(Decision.nothing(new Done()));
        assertThat(after(new WithdrawRole("hugo", Role.DOOR), CLAIRE_ORGANISES))
                .isEqualTo(Decision.nothing(new Done()));
    }

    @Test
    void thereIsAlwaysAnOrganiser() {
        WithdrawRole claireLeaves = new WithdrawRole("claire", Role.ORGANISER);

        assertThat(after(claireLeaves, CLAIRE_ORGANISES)).isEqualTo(Decision.nothing(new LastOrganiser()));
        assertThat(after(claireLeaves, CLAIRE_ORGANISES, granted("hugo", Role.DOOR)))
                .isEqualTo(Decision.nothing(new LastOrganiser()));
        assertThat(after(claireLeaves, CLAIRE_ORGANISES, granted("hugo", Role.ORGANISER)))
                .isEqualTo(new Decision<>(List.of(withdrawn("claire", Role.ORGANISER)), new Done()));
    }

    @Test
    void aPersonHasSeveralRoles() {
        TeamEvent[] history = {
            CLAIRE_ORGANISES,
            granted("claire", Role.DOOR),
            withdrawn("claire", Role.DOOR),
            granted("hugo", Role.PARTNER)
        };

        assertThat(team(history).roles("claire")).containsExactly(Role.ORGANISER);
        assertThat(team(history).roles("hugo")).containsExactly(Role.PARTNER);
    }

    @Test
    void anInvitationHoldsFor14Days() {
        assertThat(after(new IssueInvitation("link", Role.DOOR, "claire", false), CLAIRE_ORGANISES))
                .isEqualTo(new Decision<>(List.of(INVITED), new Issued(IN_14_DAYS)));
        assertThat(at(IN_14_DAYS.minusMillis(1), acceptedBy("hugo"), CLAIRE_ORGANISES, INVITED))
                .isEqualTo(new Decision<>(List.of(HUGO_ACCEPTED), new Accepted(Role.DOOR)));
        assertThat(at(IN_14_DAYS, acceptedBy("hugo"), CLAIRE_ORGANISES, INVITED))
                .isEqualTo(Decision.nothing(new InvitationGone()));
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        assertThat(after(acceptedBy("ines"), CLAIRE_ORGANISES, INVITED, HUGO_ACCEPTED))
                .isEqualTo(Decision.nothing(new InvitationGone()));
        assertThat(after(acceptedBy("hugo"), CLAIRE_ORGANISES, INVITED, HUGO_ACCEPTED))
                .as("the answer got lost, and the request came again")
                .isEqualTo(Decision.nothing(new Accepted(Role.DOOR)));
    }

    @Test
    void aRoleThatWasTakenBackIsNotHadAgainByTheOldLink() {
        assertThat(after(acceptedBy("hugo"), CLAIRE_ORGANISES, INVITED, HUGO_ACCEPTED, withdrawn("hugo", Role.DOOR)))
                .isEqualTo(Decision.nothing(new InvitationGone()));
    }

    @Test
    void whoHasTheRoleLeavesTheInvitationToOthers() {
        assertThat(after(acceptedBy("hugo"), CLAIRE_ORGANISES, granted("hugo", Role.DOOR), INVITED))
                .isEqualTo(Decision.nothing(new Accepted(Role.DOOR)));
    }

    @Test
    void aWithdrawnInvitationIsGone() {
        WithdrawInvitation withdrawal = new WithdrawInvitation("link");
        InvitationWithdrawn withdrawn = new InvitationWithdrawn(STOP, false, "link");

        assertThat(after(withdrawal, CLAIRE_ORGANISES, INVITED))
                .isEqualTo(new Decision<>(List.of(withdrawn), new Done()));
        assertThat(after(acceptedBy("hugo"), CLAIRE_ORGANISES, INVITED, withdrawn))
                .isEqualTo(Decision.nothing(new InvitationGone()));
        assertThat(after(withdrawal, CLAIRE_ORGANISES, INVITED, withdrawn)).isEqualTo(Decision.nothing(new Done()));
        assertThat(after(withdrawal, CLAIRE_ORGANISES, INVITED, HUGO_ACCEPTED))
                .as("nothing is left of it; the role is taken back as a role")
                .isEqualTo(Decision.nothing(new Done()));
    }

    @Test
    void anOrganisersInvitationsEndWithTheirRole() {
        TeamEvent[] inesInvitedAndWasRemoved = {
            CLAIRE_ORGANISES,
            granted("ines", Role.ORGANISER),
            invitedBy("ines", Role.ORGANISER),
            withdrawn("ines", Role.ORGANISER)
        };

        assertThat(after(acceptedBy("ines"), inesInvitedAndWasRemoved))
                .isEqualTo(Decision.nothing(new InvitationGone()));
        assertThat(after(acceptedBy("hugo"), inesInvitedAndWasRemoved))
                .isEqualTo(Decision.nothing(new InvitationGone()));
        assertThat(after(
                        acceptedBy("hugo"),
                        CLAIRE_ORGANISES,
                        granted("ines", Role.ORGANISER),
                        invitedBy("ines", Role.ORGANISER),
                        withdrawn("ines", Role.ORGANISER),
                        granted("ines", Role.ORGANISER)))
                .as("they do not come back with the role")
                .isEqualTo(Decision.nothing(new InvitationGone()));
    }

    @Test
    void theInvitationsOfOthersStay() {
        assertThat(after(
                        acceptedBy("hugo"),
                        CLAIRE_ORGANISES,
                        granted("ines", Role.ORGANISER),
                        INVITED,
                        withdrawn("ines", Role.ORGANISER)))
                .isEqualTo(new Decision<>(List.of(HUGO_ACCEPTED), new Accepted(Role.DOOR)));
        assertThat(after(
                        acceptedBy("hugo"),
                        CLAIRE_ORGANISES,
                        granted("claire", Role.DOOR),
                        INVITED,
                        withdrawn("claire", Role.DOOR)))
                .as("Claire lost another role")
                .isEqualTo(new Decision<>(List.of(HUGO_ACCEPTED), new Accepted(Role.DOOR)));
    }

    @Test
    void whatWasAcceptedStaysAccepted() {
        assertThat(team(
                                CLAIRE_ORGANISES,
                                granted("ines", Role.ORGANISER),
                                invitedBy("ines", Role.DOOR),
                                HUGO_ACCEPTED,
                                withdrawn("ines", Role.ORGANISER))
                        .invitation("link"))
                .isEqualTo(new Invitation(Role.DOOR, IN_14_DAYS, "ines", false, "hugo"));
    }

    @Test
    void whoLostTheRoleMeanwhileIssuesNothing() {
        IssueInvitation byInes = new IssueInvitation("link", Role.ORGANISER, "ines", false);

        assertThat(after(byInes, CLAIRE_ORGANISES, granted("ines", Role.ORGANISER), withdrawn("ines", Role.ORGANISER)))
                .isEqualTo(Decision.nothing(new IssuerHasNoRole()));
        assertThat(after(new IssueInvitation("link", Role.ORGANISER, "simone", true), CLAIRE_ORGANISES))
                .as("the steering committee needs no role")
                .isEqualTo(new Decision<>(List.of(invitedBy("simone", Role.ORGANISER)), new Issued(IN_14_DAYS)));
    }

    @Test
    void nobodyIsInvitedByWhatWasNeverIssued() {
        assertThat(after(acceptedBy("hugo"), CLAIRE_ORGANISES)).isEqualTo(Decision.nothing(new NoSuchInvitation()));
        assertThat(after(new WithdrawInvitation("link"), CLAIRE_ORGANISES))
                .isEqualTo(Decision.nothing(new NoSuchInvitation()));
        assertThatThrownBy(() -> team(CLAIRE_ORGANISES, HUGO_ACCEPTED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTeamThatNobodyEstablishedIsNotChanged() {
        assertThat(after(new GrantRole("hugo", Role.DOOR))).isEqualTo(Decision.nothing(new NoSuchTeam()));
        assertThat(after(new WithdrawRole("hugo", Role.DOOR))).isEqualTo(Decision.nothing(new NoSuchTeam()));
        assertThat(after(new IssueInvitation("link", Role.DOOR, "claire", false)))
                .isEqualTo(Decision.nothing(new NoSuchTeam()));
        assertThat(after(new WithdrawInvitation("link"))).isEqualTo(Decision.nothing(new NoSuchTeam()));
        assertThat(after(acceptedBy("hugo"))).isEqualTo(Decision.nothing(new NoSuchTeam()));
    }

    @Test
    void theTeamOfARehearsalStaysOne() {
        RoleGranted established = new RoleGranted(STOP, true, "claire", Role.ORGANISER, null);

        assertThat(after(new EstablishTeam(STOP, true, "claire")))
                .isEqualTo(new Decision<>(List.of(established), new Done()));
        assertThat(after(new GrantRole("hugo", Role.DOOR), established))
                .isEqualTo(new Decision<>(List.of(new RoleGranted(STOP, true, "hugo", Role.DOOR, null)), new Done()));
    }
}
