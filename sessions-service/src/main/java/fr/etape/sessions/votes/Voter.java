package fr.etape.sessions.votes;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.Electorate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to vote, by their pass. Lives as long as the request, and is stored nowhere.
 *
 * @param keys of the question; null for one that does not exist or is closed, and before anybody has looked
 */
public record Voter(
        UUID registrationId,
        College college,
        Standing standing,
        @Nullable QuestionKeys keys) {

    /** What a registration is at the stop, as far as it is known here. */
    public enum Standing {
        /** Not known, waiting, or cancelled. */
        NO_SEAT,
        SEATED,
        /** Holds a seat and was let in. */
        PRESENT
    }

    /** Before anybody has looked at the documents. */
    public static Voter of(UUID registrationId, College college) {
        return new Voter(registrationId, college, Standing.NO_SEAT, null);
    }

    public Voter knowing(Standing found, @Nullable QuestionKeys ofQuestion) {
        return new Voter(registrationId, college, found, ofQuestion);
    }

    boolean belongsTo(Electorate electorate) {
        return switch (electorate) {
            case SEATED -> standing != Standing.NO_SEAT;
            case PRESENT -> standing == Standing.PRESENT;
        };
    }
}
