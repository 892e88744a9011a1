package fr.etape.sessions.bookings;

/** What the sender of a command is told. */
public sealed interface BookingsOutcome {

    /** Answers to {@link BookingsCommand.StateWishes}. */
    sealed interface ToState extends BookingsOutcome {}

    /** Answers to {@link BookingsCommand.AnnounceDraw}. */
    sealed interface ToAnnounce extends BookingsOutcome {}

    /** Answers to {@link BookingsCommand.CloseWishes}. */
    sealed interface ToClose extends BookingsOutcome {}

    /** Answers to {@link BookingsCommand.MakeDraw}. */
    sealed interface ToDraw extends BookingsOutcome {}

    /** Answers to {@link BookingsCommand.LeaveSeat} and {@link BookingsCommand.DropRegistration}. */
    sealed interface ToLeave extends BookingsOutcome {}

    /** Answers to {@link BookingsCommand.GiveUpWaiting}. */
    sealed interface ToGiveUpWaiting extends BookingsOutcome {}

    /** Answers to {@link BookingsCommand.BookSeat}. */
    sealed interface ToBook extends BookingsOutcome {}

    /** It is as was asked for, by this command or already before it. */
    record Done() implements ToState, ToAnnounce, ToClose, ToDraw, ToLeave, ToGiveUpWaiting, ToBook {}

    /** The wishes are closed: nobody may change one after others could know the list. */
    record WishesAreClosed() implements ToState {}

    /** @param atelier is not on the published programme */
    record UnknownAtelier(int index, String atelier) implements ToState {}

    /** The registration was given up. */
    record RegistrationCancelled() implements ToState {}

    /** The stop has another draw. */
    record DrawExists(String drawId) implements ToAnnounce {}

    /** The same request came before, with another source. */
    record AnnouncedOtherwise() implements ToAnnounce {}

    record NoSuchDraw() implements ToClose, ToDraw {}

    /** The published programme has no atelier. */
    record NothingToDraw() implements ToClose {}

    /** The wishes have to be closed first. */
    record WishesAreOpen() implements ToDraw {}

    /** With other numbers. A draw is never repeated. */
    record AlreadyDrawn() implements ToDraw {}

    /** Seats are booked one by one after the draw only, and nobody waits before it. */
    record NotDrawnYet() implements ToGiveUpWaiting, ToBook {}

    /** It became free before they gave up; they keep it until they leave it. */
    record HoldsSeat(String atelier) implements ToGiveUpWaiting {}

    record NoSuchAtelier() implements ToBook {}

    record NoSeatFree() implements ToBook {}

    /** In another atelier; it has to be left first. */
    record HoldsAnotherSeat(String atelier) implements ToBook {}

    /** The registration holds no seat at the stop. */
    record NotConfirmed() implements ToBook {}
}
