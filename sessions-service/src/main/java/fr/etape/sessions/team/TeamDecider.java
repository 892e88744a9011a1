package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.team.TeamEvent.InvitationIssued;
import fr.etape.contracts.team.TeamEvent.InvitationWithdrawn;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.contracts.team.TeamEvent.RoleWithdrawn;
import fr.etape.journal.Decider;
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
import fr.etape.sessions.team.TeamOutcome.ToAccept;
import fr.etape.sessions.team.TeamOutcome.ToEstablish;
import fr.etape.sessions.team.TeamOutcome.ToGrant;
import fr.etape.sessions.team.TeamOutcome.ToIssue;
import fr.etape.sessions.team.TeamOutcome.ToWithdraw;
import fr.etape.sessions.team.TeamOutcome.ToWithdrawInvitation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rules of a team: once established it always has an organiser; an invitation is accepted once, by one person,
 * within 14 days, and not after its issuer lost the role that it was issued by. Asking again for what is already so
 * changes nothing.
 */
public final class TeamDecider implements Decider<Team, TeamCommand<?>, TeamEvent, TeamOutcome> {

    static final Duration INVITATIONS_LAST = Duration.ofDays(14);

    @Override
    public Team initialState() {
        return Team.NONE;
    }

    @Override
    public Decision<TeamEvent, ? extends TeamOutcome> decide(Team team, TeamCommand<?> command, Instant now) {
        return switch (command) {
            case EstablishTeam c -> establish(team, c);
            case TeamCommand<?> c when !team.isEstablished() -> Decision.nothing(new NoSuchTeam());
            case GrantRole c -> grant(team, c);
            case WithdrawRole c -> withdraw(team, c);
            case IssueInvitation c -> issue(team, c, now.plus(INVITATIONS_LAST));
            case WithdrawInvitation c -> withdraw(team, c, now);
            case AcceptInvitation c -> accept(team, c, now);
        };
    }

    private static Decision<TeamEvent, ? extends ToEstablish> establish(Team team, EstablishTeam c) {
        if (team.isEstablished()) {
            return Decision.nothing(team.has(c.personId(), Role.ORGANISER) ? new Done() : new EstablishedByOthers());
        }
        return done(new RoleGranted(c.stopId(), c.rehearsal(), c.personId(), Role.ORGANISER, null));
    }

    private static Decision<TeamEvent, ? extends ToGrant> grant(Team team, GrantRole c) {
        return team.has(c.personId(), c.role())
                ? Decision.nothing(new Done())
                : done(new RoleGranted(team.stopId(), team.rehearsal(), c.personId(), c.role(), null));
    }

    private static Decision<TeamEvent, ? extends ToWithdraw> withdraw(Team team, WithdrawRole c) {
        if (!team.has(c.personId(), c.role())) {
            return Decision.nothing(new Done());
        }
        if (c.role() == Role.ORGANISER && team.organisers() == 1) {
            return Decision.nothing(new LastOrganiser());
        }
        return done(new RoleWithdrawn(team.stopId(), team.rehearsal(), c.personId(), c.role()));
    }

    private static Decision<TeamEvent, ? extends ToIssue> issue(Team team, IssueInvitation c, Instant expiresAt) {
        if (!c.steering() && !team.has(c.issuedBy(), Role.ORGANISER)) {
            return Decision.nothing(new IssuerHasNoRole());
        }
        InvitationIssued issued = new InvitationIssued(
                team.stopId(), team.rehearsal(), c.invitationId(), c.role(), expiresAt, c.issuedBy());
        return new Decision<>(List.of(issued), new Issued(expiresAt));
    }

    private static Decision<TeamEvent, ? extends ToWithdrawInvitation> withdraw(
            Team team, WithdrawInvitation c, Instant now) {
        Invitation invitation = team.invitation(c.invitationId());
        if (invitation == null) {
            return Decision.nothing(new NoSuchInvitation());
        }
        return invitation.isOpen(now)
                ? done(new InvitationWithdrawn(team.stopId(), team.rehearsal(), c.invitationId()))
                : Decision.nothing(new Done());
    }

    /** Whoever has the role already leaves the invitation to somebody else. */
    private static Decision<TeamEvent, ? extends ToAccept> accept(Team team, AcceptInvitation c, Instant now) {
        Invitation invitation = team.invitation(c.invitationId());
        if (invitation == null) {
            return Decision.nothing(new NoSuchInvitation());
        }
        Accepted accepted = new Accepted(invitation.role());
        if (c.personId().equals(invitation.acceptedBy()) && team.has(c.personId(), invitation.role())) {
            return Decision.nothing(accepted);
        }
        if (!invitation.isOpen(now)) {
            return Decision.nothing(new InvitationGone());
        }
        return team.has(c.personId(), invitation.role())
                ? Decision.nothing(accepted)
                : new Decision<>(List.of(accepted(team, c, invitation.role())), accepted);
    }

    private static TeamEvent accepted(Team team, AcceptInvitation c, Role role) {
        return new RoleGranted(team.stopId(), team.rehearsal(), c.personId(), role, c.invitationId());
    }

    private static Decision<TeamEvent, Done> done(TeamEvent event) {
        return new Decision<>(List.of(event), new Done());
    }

    @Override
    public Team evolve(Team team, TeamEvent event) {
        return switch (event) {
            case RoleGranted e -> granted(team, e);
            case RoleWithdrawn e -> withdrawn(team, e);
            case InvitationIssued e ->
                team.with(e.invitationId(), Invitation.open(e.role(), e.expiresAt(), e.issuedBy()));
            case InvitationWithdrawn e ->
                team.with(e.invitationId(), known(team, e.invitationId()).asWithdrawn());
        };
    }

    private static Team granted(Team team, RoleGranted e) {
        Team granted = team.of(e.stopId(), e.rehearsal())
                .with(e.personId(), team.roles(e.personId()).plus(e.role()));
        return e.invitationId() == null
                ? granted
                : granted.with(e.invitationId(), known(team, e.invitationId()).asAcceptedBy(e.personId()));
    }

    /** What an organiser delegated ends with their role; it does not come back with it. */
    private static Team withdrawn(Team team, RoleWithdrawn e) {
        Team without = team.with(e.personId(), team.roles(e.personId()).minus(e.role()));
        return e.role() == Role.ORGANISER ? without.withoutInvitationsBy(e.personId()) : without;
    }

    private static Invitation known(Team team, String invitationId) {
        Invitation invitation = team.invitation(invitationId);
        if (invitation == null) {
            throw new IllegalStateException(invitationId + " has an event before it was issued");
        }
        return invitation;
    }
}
