package fr.etape.web.staff.contributions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what the tables wrote.
 *
 * @param total how many there are with this filter
 * @param counts by state, of the whole stop; null for a facilitator
 * @param own tables that a facilitator leads; null for whoever sees all
 * @param next where the next page begins; null when this is the last
 */
record Written(
        List<Contribution> items,
        long total,
        @Nullable Map<String, Long> counts,
        @Nullable List<Place> own,
        @Nullable Long next) {

    record Place(int table, int round) {}

    /** Whether the reader leads the table that wrote it, and may write it anew. */
    public boolean mayRevise(Contribution item) {
        return item.state() == Contribution.State.PENDING
                && own != null
                && own.contains(new Place(item.table(), item.round()));
    }
}
