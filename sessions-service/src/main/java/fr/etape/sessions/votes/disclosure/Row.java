package fr.etape.sessions.votes.disclosure;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.CollegeCounts;
import java.util.Set;

/**
 * A row of counts and what is shown of it. The total is always public.
 *
 * @param counts exact; leaves the service only where shown
 * @param shown colleges whose count is published
 * @param published false for a row that is only known as a difference of others: nothing of it is shown, yet its small
 *     counts are secret
 */
public record Row(CollegeCounts counts, Set<College> shown, boolean published) {

    public Row {
        shown = Set.copyOf(shown);
    }

    public boolean shows(College college) {
        return shown.contains(college);
    }
}
