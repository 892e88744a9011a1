package fr.etape.sessions.contributions;

/** What the sender of a command is told. */
public sealed interface ContributionsOutcome {

    /**
     * All is as was asked for, by this command or already before it.
     *
     * @param id of the contribution or proposal
     */
    record Done(String id) implements ContributionsOutcome {}

    /** The key came with another request before. */
    record KeyReused() implements ContributionsOutcome {}

    /** No contribution or proposal of the stop, or none of the sender's table. */
    record NotThere() implements ContributionsOutcome {}

    /** Somebody else changed it in between. */
    record Outdated() implements ContributionsOutcome {}

    /** The table has written as much in this round as it may. */
    record TableIsFull(int most) implements ContributionsOutcome {}

    /** It was moderated, so its table cannot change it any more. */
    record AlreadyModerated() implements ContributionsOutcome {}

    /** Its text was deleted for good. */
    record IsErased() implements ContributionsOutcome {}

    /** Only the text of a rejected contribution is deleted. */
    record NotRejected() implements ContributionsOutcome {}

    /** As a source of a proposal it stays approved. */
    record IsSource(String proposalId) implements ContributionsOutcome {}

    /** A source is no contribution of the stop, or is not approved. */
    record NotApproved(String contributionId) implements ContributionsOutcome {}

    /** A source belongs to another proposal already. */
    record MergedElsewhere(String contributionId, String proposalId) implements ContributionsOutcome {}

    /** The proposal was dissolved. Giving it sources brings it back. */
    record IsDissolved() implements ContributionsOutcome {}
}
