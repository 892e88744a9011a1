package fr.etape.sessions.tables;

import fr.etape.contracts.tables.SeatMove;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curve that was shown to an organiser.
 *
 * @param version of the seats that it starts from
 * @param round from 1
 * @param points for each point of the curve what changes from those seats
 * @param applied the point that was applied; null while none was
 * @param appliedVersion the version that it led to; 0 while none was
 */
public record Proposal(
        long version,
        int round,
        List<List<SeatMove>> points,
        @Nullable Integer applied,
        long appliedVersion) {

    public Proposal {
        points = points.stream().map(List::copyOf).toList();
    }
}
