package fr.etape.sessions.votes;

import java.util.List;

/** Where the proposals of a stop come from. A question copies them when it opens, and asks no more. */
@FunctionalInterface
public interface Ideas {

    /** What can be voted on now. */
    List<Idea> at(String stopId);
}
