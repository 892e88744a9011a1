package fr.etape.sessions.votes.equalshares;

/**
 * Something that can be bought.
 *
 * @param cost in whole units of the budget, at least 1
 */
public record Project(String id, long cost) {

    public Project {
        if (cost < 1) {
            throw new IllegalArgumentException(id + " costs " + cost + "; the least is 1");
        }
    }
}
