package fr.etape.web.visitor.votes;

/**
 * A question of a stop as the API tells it.
 *
 * @param stage APPROVALS or POINTS
 * @param electorate SEATED or PRESENT
 * @param proposals how many are voted on
 * @param ballots so far, one for each voter
 */
public record Question(String questionId, String stage, String electorate, Status status, int proposals, int ballots) {

    public enum Status {
        OPEN,
        CLOSED,
        PUBLISHED
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    public boolean published() {
        return status == Status.PUBLISHED;
    }

    public boolean approvals() {
        return stage.equals("APPROVALS");
    }
}
