package fr.etape.sessions.bookings.draw.wishes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What came of closing the wishes. */
public sealed interface Closing {

    record Closed(ClosedList list) implements Closing {}

    /** @param faults all of them, at least one */
    record Refused(List<ListFault> faults) implements Closing {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The order of the three collections is irrelevant.
     *
     * @param registrations who takes part, with wishes or without
     */
    static Closing of(Collection<Atelier> ateliers, Collection<UUID> registrations, Collection<Wish> wishes) {
        List<ListFault> faults = new ArrayList<>(ListFaults.of(ateliers, registrations, wishes));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        Map<UUID, Map<Integer, String>> ranked = new TreeMap<>();
        registrations.forEach(id -> ranked.put(id, new TreeMap<>()));
        wishes.forEach(wish ->
                ranked.getOrDefault(wish.registrationId(), new TreeMap<>()).put(wish.rank(), wish.atelier()));
        List<RankedWishes> lines = new ArrayList<>();
        ranked.forEach((id, byRank) -> lines.add(new RankedWishes(id, List.copyOf(byRank.values()))));
        return new Closed(new ClosedList(ateliers, lines));
    }
}
