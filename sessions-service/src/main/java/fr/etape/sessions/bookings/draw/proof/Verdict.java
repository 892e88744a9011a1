package fr.etape.sessions.bookings.draw.proof;

import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.wishes.ListFault;
import java.util.List;

/** What came of recomputing a published file. */
public sealed interface Verdict {

    /**
     * Everything in the file follows from the commitment, the list, the source and the codes.
     *
     * @param draw as recomputed
     */
    record Confirmed(Draw draw) implements Verdict {}

    /** @param differences all of them, at least one */
    record Differs(List<Difference> differences) implements Verdict {

        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /** The list in the file is one that cannot be drawn from. */
    record ListRefused(List<ListFault> faults) implements Verdict {

        public ListRefused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Not in the one form that the file has.
     *
     * @param line from 1 on
     * @param expected the form of the line, or the line itself where only one is possible
     */
    record Unreadable(int line, String expected) implements Verdict {}
}
