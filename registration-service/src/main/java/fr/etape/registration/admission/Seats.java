package fr.etape.registration.admission;

import java.util.UUID;
import org.pcollections.TreePMap;

/**
 * The seats of one college.
 *
 * @param confirmed seats taken
 * @param waiting the waiting list: registration ids by arrival
 */
public record Seats(int confirmed, TreePMap<Long, UUID> waiting) {

    static final Seats NONE = new Seats(0, TreePMap.empty());

    Seats taken() {
        return new Seats(confirmed + 1, waiting);
    }

    Seats freed() {
        return new Seats(confirmed - 1, waiting);
    }

    Seats queued(long arrival, UUID registrationId) {
        return new Seats(confirmed, waiting.plus(arrival, registrationId));
    }

    Seats unqueued(long arrival) {
        return new Seats(confirmed, waiting.minus(arrival));
    }

    /** Rank of an arrival on this waiting list, from 1. */
    public int rank(long arrival) {
        return waiting.headMap(arrival, true).size();
    }
}
