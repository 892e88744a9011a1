package fr.etape.sessions.tables;

/** What the sender of a command is told. */
public sealed interface TablesOutcome {

    /** Answers to {@link TablesCommand.RecordPlan}. */
    sealed interface ToRecord extends TablesOutcome {}

    /** Answers to {@link TablesCommand.PublishPlan}. */
    sealed interface ToPublish extends TablesOutcome {}

    /** Answers to {@link TablesCommand.ChangePins}. */
    sealed interface ToPin extends TablesOutcome {}

    /** Answers to {@link TablesCommand.Reseat}. */
    sealed interface ToApply extends TablesOutcome {}

    /** Answers to {@link TablesCommand.SeatArrival}. */
    sealed interface ToSeat extends TablesOutcome {}

    record Recorded() implements ToRecord {}

    /** @param version of the seats from now on */
    record Seated(long version) implements ToPublish, ToApply, ToSeat {}

    /** @param changes how often pins were changed */
    record Pinned(int changes) implements ToPin {}

    /** Nobody computed it, or its computation has not ended well. */
    record NoSuchPlan() implements ToPublish, ToPin {}

    /** People do not sit by this plan. */
    record NotPublished() implements ToApply, ToSeat {}

    record NoSuchPoint() implements ToApply {}

    /** @param version what it is by now */
    record Outdated(long version) implements ToPublish, ToApply, ToPin {}

    /** They had a seat in every round already. */
    record HasSeat() implements ToSeat {}

    /** No table has a free chair in any round in which they need one. */
    record NoChair() implements ToSeat {}
}
