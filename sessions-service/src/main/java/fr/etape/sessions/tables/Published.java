package fr.etape.sessions.tables;

import fr.etape.contracts.tables.SeatMove;
import fr.etape.sessions.tables.balancing.Seating;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan by which people sit.
 *
 * @param planVersion the version with which it was published; a later one says that seats changed since
 * @param rounds the first round first
 */
public record Published(String planId, long planVersion, List<RoundSeats> rounds) {

    public Published {
        rounds = List.copyOf(rounds);
    }

    /** @param round from 1 */
    public RoundSeats round(int round) {
        return rounds.get(round - 1);
    }

    public List<Seating> seatings() {
        return rounds.stream().map(RoundSeats::seating).toList();
    }

    Published after(int round, List<SeatMove> moves) {
        List<RoundSeats> moved = new ArrayList<>(rounds);
        moved.set(round - 1, round(round).after(moves));
        return new Published(planId, planVersion, moved);
    }
}
