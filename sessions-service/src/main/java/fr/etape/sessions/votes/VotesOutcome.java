package fr.etape.sessions.votes;

import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.sessions.votes.counting.ApprovalCheck;
import fr.etape.sessions.votes.counting.Ballot;
import fr.etape.sessions.votes.counting.PointsCheck;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sender of a command is told. */
public sealed interface VotesOutcome {

    /** Answers to {@link VotesCommand.OpenApprovals} and {@link VotesCommand.OpenPoints}. */
    sealed interface ToOpen extends VotesOutcome {}

    /** Answers to {@link VotesCommand.TakeSheet}. */
    sealed interface ToTake extends VotesOutcome {}

    /** Answers to {@link VotesCommand.CastApprovals} and {@link VotesCommand.CastPoints}. */
    sealed interface ToCast extends VotesOutcome {}

    /** Answers to {@link VotesCommand.CloseQuestion}. */
    sealed interface ToClose extends VotesOutcome {}

    /** Answers to {@link VotesCommand.PublishResult}. */
    sealed interface ToPublish extends VotesOutcome {}

    /** By this command, or by the same one before. */
    record Opened() implements ToOpen {}

    /** An earlier command with this id asked for something else. */
    record KeyReused() implements ToOpen {}

    /** One question is open at a time. */
    record AnotherIsOpen() implements ToOpen {}

    /** There are not enough proposals to choose from. */
    record TooFew(int least) implements ToOpen {}

    record TooMany(int most) implements ToOpen {}

    /** The finalists are not all proposals of the earlier question, or one of them comes twice. */
    record NotAmongThem(Set<String> proposals) implements ToOpen {

        public NotAmongThem {
            proposals = Set.copyOf(proposals);
        }
    }

    /**
     * @param proposals to read, in the order in which this voter reads them
     * @param castNumber of the ballot, 0 if none was cast
     * @param ballot what it says, null if none was cast
     */
    record Sheet(
            Stage stage,
            List<String> proposals,
            int castNumber,
            @Nullable Ballot ballot) implements ToTake {

        public Sheet {
            proposals = List.copyOf(proposals);
        }
    }

    /** @param castNumber 1 for the first of this ballot, then 2, 3 …; the same again if nothing changed */
    record Cast(int castNumber) implements ToCast {}

    record NoApprovals(ApprovalCheck check) implements ToCast {}

    record NoPoints(PointsCheck check) implements ToCast {}

    /** The question takes ballots of another kind. */
    record OtherStage(Stage stage) implements ToCast {}

    /** Answers to whoever may not vote, or not any more. */
    sealed interface NotAdmitted extends ToTake, ToCast {}

    /** The voter is not one of those who may vote. */
    record NotAVoter(Electorate electorate) implements NotAdmitted {}

    /** No ballot is taken any more. */
    record Ended() implements NotAdmitted {}

    /** As was asked for, by this command or already before it. */
    record Done() implements ToClose, ToPublish {}

    /** Close the question first. */
    record StillOpen() implements ToOpen, ToPublish {}

    record NoSuchQuestion() implements NotAdmitted, ToOpen, ToClose, ToPublish {}
}
