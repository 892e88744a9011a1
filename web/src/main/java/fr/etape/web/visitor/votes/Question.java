package fr.etape.web.visitor.votes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of a stop as the API tells it.
 *
 * @param stage APPROVALS or POINTS
 * @param electorate SEATED or PRESENT
 * @param proposals how many are voted on
 * @param ballots so far, one for each voter
 * @param ballotsUntil from when no ballot is taken; null if the organiser alone decides
 */
public record Question(
        String questionId,
        String stage,
        String electorate,
        Status status,
        int proposals,
        int ballots,
        @Nullable Instant ballotsUntil) {

    public enum Status {
        OPEN,
        CLOSED,
        PUBLISHED
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    public boolean takesBallots(Instant now) {
        return open() && (ballotsUntil == null || now.isBefore(ballotsUntil));
    }

    public boolean published() {
        return status == Status.PUBLISHED;
    }

    public boolean approvals() {
        return stage.equals("APPROVALS");
    }
}
