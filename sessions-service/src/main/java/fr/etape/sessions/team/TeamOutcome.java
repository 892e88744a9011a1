package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import java.time.Instant;

/** What the sender of a command is told. */
public sealed interface TeamOutcome {

    /** Answers to {@link TeamCommand.EstablishTeam}. */
    sealed interface ToEstablish extends TeamOutcome {}

    /** Answers to {@link TeamCommand.GrantRole}. */
    sealed interface ToGrant extends TeamOutcome {}

    /** Answers to {@link TeamCommand.WithdrawRole}. */
    sealed interface ToWithdraw extends TeamOutcome {}

    /** Answers to {@link TeamCommand.IssueInvitation}. */
    sealed interface ToIssue extends TeamOutcome {}

    /** Answers to {@link TeamCommand.WithdrawInvitation}. */
    sealed interface ToWithdrawInvitation extends TeamOutcome {}

    /** Answers to {@link TeamCommand.AcceptInvitation}. */
    sealed interface ToAccept extends TeamOutcome {}

    /** The team is as was asked for, by this command or already before it. */
    record Done() implements ToEstablish, ToGrant, ToWithdraw, ToWithdrawInvitation {}

    /** Others organise the stop. */
    record EstablishedByOthers() implements ToEstablish {}

    /** Without this organiser the stop would have none. */
    record LastOrganiser() implements ToWithdraw {}

    /** @param expiresAt UTC */
    record Issued(Instant expiresAt) implements ToIssue {}

    /** The issuer was an organiser when the request came, and no longer is. */
    record IssuerHasNoRole() implements ToIssue {}

    record Accepted(Role role) implements ToAccept {}

    /** It was used by somebody else or withdrawn, has expired, or has ended with its issuer's role. */
    record InvitationGone() implements ToAccept {}

    record NoSuchInvitation() implements ToWithdrawInvitation, ToAccept {}

    /** Nobody opened the stop. */
    record NoSuchTeam() implements ToGrant, ToWithdraw, ToIssue, ToWithdrawInvitation, ToAccept {}
}
