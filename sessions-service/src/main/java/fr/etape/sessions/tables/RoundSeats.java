package fr.etape.sessions.tables;

import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.sessions.tables.balancing.Seating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One round as it is published.
 *
 * @param facilitators code of who leads each table; empty for a table that nobody leads. Names every table there is
 * @param seats number of the table by registration id
 */
public record RoundSeats(SortedMap<Integer, String> facilitators, PMap<String, Integer> seats) {

    static RoundSeats of(SeatedRound round) {
        SortedMap<Integer, String> facilitators = new TreeMap<>();
        Map<String, Integer> seats = new TreeMap<>();
        for (SeatedTable table : round.tables()) {
            facilitators.put(table.table(), table.facilitator() == null ? "" : table.facilitator());
            table.seats().forEach(id -> seats.put(id, table.table()));
        }
        return new RoundSeats(facilitators, HashTreePMap.from(seats));
    }

    RoundSeats after(List<SeatMove> moves) {
        PMap<String, Integer> moved = seats;
        for (SeatMove move : moves) {
            moved = move.to() == null
                    ? moved.minus(move.registrationId())
                    : moved.plus(move.registrationId(), move.to());
        }
        return new RoundSeats(facilitators, moved);
    }

    public Seating seating() {
        return new Seating(new TreeMap<>(seats));
    }

    public @Nullable String facilitatorOf(int table) {
        String personId = facilitators.getOrDefault(table, "");
        return personId.isEmpty() ? null : personId;
    }

    /** Registration ids at a table, sorted. */
    public List<String> at(int table) {
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue() == table)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What differs from here to another seating, by registration id. */
    public List<SeatMove> movesTo(Seating other) {
        TreeSet<String> ids = new TreeSet<>(seats.keySet());
        ids.addAll(other.tables().keySet());
        List<SeatMove> moves = new ArrayList<>();
        for (String id : ids) {
            Integer from = seats.get(id);
            Integer to = other.tableOf(id);
            if (from == null || !from.equals(to)) {
                moves.add(new SeatMove(id, from, to));
            }
        }
        return moves;
    }
}
