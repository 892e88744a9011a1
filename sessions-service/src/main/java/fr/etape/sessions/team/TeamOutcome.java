package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import java.time.Instant;

/** What the sender is told. */
public sealed interface TeamOutcome {

    /** The team is as was asked for, by this command or already before it. */
    record Done() implements TeamOutcome {}

    /** Others organise the stop. */
    record FoundedByOthers() implements TeamOutcome {}

    /** Without this organiser the stop would have none. */
    record LastOrganiser() implements TeamOutcome {}

    /** @param expiresAt UTC */
    record Issued(Instant expiresAt) implements TeamOutcome {}

    /** What becomes of an acceptance. */
    sealed interface OfAcceptance extends TeamOutcome {}

    record Accepted(Role role) implements OfAcceptance {}

    /** It was used by somebody else, withdrawn, or has expired. */
    record InvitationGone() implements OfAcceptance {}

    record NoSuchInvitation() implements OfAcceptance {}
}
