package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import fr.etape.sessions.team.TeamOutcome.ToAccept;
import fr.etape.sessions.team.TeamOutcome.ToEstablish;
import fr.etape.sessions.team.TeamOutcome.ToGrant;
import fr.etape.sessions.team.TeamOutcome.ToIssue;
import fr.etape.sessions.team.TeamOutcome.ToWithdraw;
import fr.etape.sessions.team.TeamOutcome.ToWithdrawInvitation;

/** What is asked of the team of a stop. Whether its sender may ask for it was checked before. */
public sealed interface TeamCommand<O extends TeamOutcome> extends Command<TeamCommand<?>, O> {

    /** Whoever opens a stop is its first organiser. */
    @CommandType("team.establish")
    record EstablishTeam(String stopId, boolean rehearsal, String personId) implements TeamCommand<ToEstablish> {}

    @CommandType("team.grant-role")
    record GrantRole(String personId, Role role) implements TeamCommand<ToGrant> {}

    @CommandType("team.withdraw-role")
    record WithdrawRole(String personId, Role role) implements TeamCommand<ToWithdraw> {}

    /** @param steering whether the issuer belongs to the steering committee, which may invite without a role */
    @CommandType("team.issue-invitation")
    record IssueInvitation(String invitationId, Role role, String issuedBy, boolean steering)
            implements TeamCommand<ToIssue> {}

    @CommandType("team.withdraw-invitation")
    record WithdrawInvitation(String invitationId) implements TeamCommand<ToWithdrawInvitation> {}

    @CommandType("team.accept-invitation")
    record AcceptInvitation(String invitationId, String personId) implements TeamCommand<ToAccept> {}
}
