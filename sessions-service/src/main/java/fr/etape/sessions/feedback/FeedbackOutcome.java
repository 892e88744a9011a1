package fr.etape.sessions.feedback;

/** What the sender of a command is told. */
public sealed interface FeedbackOutcome {

    /** Answers to {@link FeedbackCommand.OpenSurvey}. */
    sealed interface ToOpen extends FeedbackOutcome {}

    /** Answers to {@link FeedbackCommand.GiveFeedback}. */
    sealed interface ToGive extends FeedbackOutcome {}

    /** Answers to {@link FeedbackCommand.CloseSurvey}. */
    sealed interface ToClose extends FeedbackOutcome {}

    /** As was asked for, by this command or already before it. */
    record Done() implements ToOpen, ToGive, ToClose {}

    /** With another request. The first answers stand. */
    record AnsweredBefore() implements ToGive {}

    record NoSeat() implements ToGive {}

    /** A survey is asked once at a stop, and this one is over. */
    record Ended() implements ToOpen, ToGive {}

    /** Somebody answered while the box was being read. Ask again. */
    record AnswersArriving() implements ToClose {}

    record NoSurvey() implements ToGive, ToClose {}
}
