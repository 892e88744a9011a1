package fr.etape.sessions.tables.balancing;

import java.util.SplittableRandom;

/** What {@link Annealing} walks in: states with a cost, and small random changes from one to the next. */
interface Landscape {

    /** Answer of {@link #propose} if the change that was drawn is not allowed. */
    long NO_CHANGE = Long.MAX_VALUE;

    long cost();

    /** Draws a change. @return by how much the cost would rise */
    long propose(SplittableRandom random);

    /** Makes the change proposed last. */
    void accept();

    /** Forgets the change proposed last. */
    void reject();

    /** The state is the best until now. */
    void remember();
}
