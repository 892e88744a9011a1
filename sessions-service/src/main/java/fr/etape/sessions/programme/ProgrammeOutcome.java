package fr.etape.sessions.programme;

import java.util.List;
import java.util.SortedMap;

/** What organisers are told. */
public sealed interface ProgrammeOutcome {

    /**
     * The room or session is as was asked for, or is gone, by this command or already before it.
     *
     * @param id of the room or session
     * @param revision it has now; the last one it had if it is gone
     */
    record Done(String id, int revision) implements ProgrammeOutcome {}

    /**
     * Participants see the draft.
     *
     * @param version of what they see
     * @param isNew false when there was nothing to publish
     */
    record Published(int version, boolean isNew) implements ProgrammeOutcome {}

    /** Why nothing was done. */
    sealed interface Refusal extends ProgrammeOutcome {}

    record NoSuchStop() implements Refusal {}

    /** Closed is final. */
    record StopIsClosed() implements Refusal {}

    record NoSuchRoom() implements Refusal {}

    record NoSuchSession() implements Refusal {}

    /** The key came with another request before. */
    record KeyReused() implements Refusal {}

    /** Somebody else changed it in between. */
    record Outdated() implements Refusal {}

    /** A session of the draft has the id. */
    record SessionExists() implements Refusal {}

    /** @param most of them at a stop */
    record TooManyRooms(int most) implements Refusal {}

    /** @param most of them at a stop */
    record TooManySessions(int most) implements Refusal {}

    /** @param sessionIds of the sessions in it */
    record RoomInUse(List<String> sessionIds) implements Refusal {}

    /** @param sessionIds of the ateliers with more seats than it would hold */
    record RoomTooSmall(List<String> sessionIds) implements Refusal {}

    /** The session breaks a rule, or several. */
    record Unsuitable(List<SessionFault> faults) implements Refusal {}

    /** There is nothing to show. */
    record NoSessions() implements Refusal {}

    /**
     * Sessions that were right when they were planned no longer are: the day of the stop is another.
     *
     * @param faults by the id of the session
     */
    record Unready(SortedMap<String, List<SessionFault>> faults) implements Refusal {}
}
