package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;

/** What is asked of a team. Whether its sender may was looked at before. */
public sealed interface TeamCommand {

    String stopId();

    /** Whoever opens a stop is its first organiser. */
    record FoundTeam(String stopId, boolean rehearsal, String personId) implements TeamCommand {}

    record GrantRole(String stopId, boolean rehearsal, String personId, Role role) implements TeamCommand {}

    record WithdrawRole(String stopId, boolean rehearsal, String personId, Role role) implements TeamCommand {}

    record IssueInvitation(String stopId, boolean rehearsal, String invitationId, Role role) implements TeamCommand {}

    record WithdrawInvitation(String stopId, boolean rehearsal, String invitationId) implements TeamCommand {}

    record AcceptInvitation(String stopId, boolean rehearsal, String invitationId, String personId)
            implements TeamCommand {}
}
