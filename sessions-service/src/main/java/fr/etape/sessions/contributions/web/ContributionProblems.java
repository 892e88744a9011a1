package fr.etape.sessions.contributions.web;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.sessions.contributions.ContributionsOutcome;
import fr.etape.sessions.contributions.ContributionsOutcome.AlreadyModerated;
import fr.etape.sessions.contributions.ContributionsOutcome.Done;
import fr.etape.sessions.contributions.ContributionsOutcome.IsDissolved;
import fr.etape.sessions.contributions.ContributionsOutcome.IsErased;
import fr.etape.sessions.contributions.ContributionsOutcome.IsSource;
import fr.etape.sessions.contributions.ContributionsOutcome.KeyReused;
import fr.etape.sessions.contributions.ContributionsOutcome.MergedElsewhere;
import fr.etape.sessions.contributions.ContributionsOutcome.NotApproved;
import fr.etape.sessions.contributions.ContributionsOutcome.NotRejected;
import fr.etape.sessions.contributions.ContributionsOutcome.NotThere;
import fr.etape.sessions.contributions.ContributionsOutcome.Outdated;
import fr.etape.sessions.contributions.ContributionsOutcome.TableIsFull;
import org.springframework.http.HttpStatus;

/** Refusals as problem documents. */
final class ContributionProblems {

    private static final ProblemType WRITING_ENDED =
            new ProblemType("writing-ended", HttpStatus.CONFLICT, "Nothing can be written at this stop");
    private static final ProblemType TABLE_IS_FULL =
            new ProblemType("table-is-full", HttpStatus.CONFLICT, "The table has written as much as it may");
    private static final ProblemType MODERATED =
            new ProblemType("contribution-moderated", HttpStatus.CONFLICT, "The contribution was moderated");
    private static final ProblemType ERASED =
            new ProblemType("contribution-erased", HttpStatus.CONFLICT, "The text was deleted");
    private static final ProblemType NOT_REJECTED =
            new ProblemType("contribution-not-rejected", HttpStatus.CONFLICT, "The contribution is not rejected");
    private static final ProblemType MERGED =
            new ProblemType("contribution-merged", HttpStatus.CONFLICT, "The contribution is a source of a proposal");
    private static final ProblemType NOT_APPROVED =
            new ProblemType("contribution-not-approved", HttpStatus.CONFLICT, "A source is not approved");
    private static final ProblemType DISSOLVED =
            new ProblemType("proposal-dissolved", HttpStatus.CONFLICT, "The proposal was dissolved");

    private ContributionProblems() {}

    static Problem writingEnded() {
        return new Problem(WRITING_ENDED, "The stop is a draft, or it is closed.");
    }

    /** The id of what was asked for. Throws {@link Problem} for a refusal. */
    static String done(ContributionsOutcome outcome) {
        return switch (outcome) {
            case Done done -> done.id();
            case KeyReused reused ->
                throw new Problem(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was already used for something else at this stop.");
            case NotThere none -> throw Problem.notFound();
            case Outdated outdated ->
                throw new Problem(
                        ProblemType.PRECONDITION_FAILED,
                        "Read it again, and repeat the change if it still makes sense.");
            case TableIsFull full ->
                throw new Problem(TABLE_IS_FULL, "A table writes at most " + full.most() + " in a round.");
            case AlreadyModerated moderated ->
                throw new Problem(MODERATED, "Its table can no longer change it. Write a new one.");
            case IsErased erased -> throw new Problem(ERASED, "Deleting a text is final. It stays rejected.");
            case NotRejected not -> throw new Problem(NOT_REJECTED, "Reject it before you delete its text.");
            case IsSource source ->
                throw new Problem(MERGED, "Take it out of its proposal before you reject it.")
                        .with("proposalId", source.proposalId());
            case MergedElsewhere merged ->
                throw new Problem(MERGED, "Take it out of the other proposal first.")
                        .with("contributionId", merged.contributionId())
                        .with("proposalId", merged.proposalId());
            case NotApproved not ->
                throw new Problem(NOT_APPROVED, "Only approved contributions of this stop can be merged.")
                        .with("contributionId", not.contributionId());
            case IsDissolved dissolved ->
                throw new Problem(DISSOLVED, "Give it sources to bring it back before you change it.");
        };
    }
}
