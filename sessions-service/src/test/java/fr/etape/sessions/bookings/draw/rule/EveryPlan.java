package fr.etape.sessions.bookings.draw.rule;

import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rule by enumeration: looks at every plan and keeps the best, comparing (1), (2) and (3) as they are published.
 */
final class EveryPlan {

    private final List<List<String>> wishes;
    private final Map<String, Integer> free = new HashMap<>();
    private final int[] options;
    private int[] best = {};

    private EveryPlan(ClosedList list, List<UUID> lotOrder) {
        Map<UUID, List<String>> byId = new HashMap<>();
        for (RankedWishes person : list.registrations()) {
            byId.put(person.registrationId(), person.ateliers());
        }
        this.wishes = lotOrder.stream().map(byId::get).toList();
        for (Atelier atelier : list.ateliers()) {
            free.put(atelier.id(), atelier.seats());
        }
        this.options = new int[wishes.size()];
    }

    /** The number of each person's wish from 0 on, in the order of the lots; the number of their wishes for no seat. */
    static int[] best(ClosedList list, List<UUID> lotOrder) {
        EveryPlan every = new EveryPlan(list, lotOrder);
        every.from(0);
        return Arrays.copyOfRange(every.best, every.best.length - every.options.length, every.best.length);
    }

    private void from(int person) {
        if (person == options.length) {
            int[] merits = merits();
            if (best.length == 0 || isBetter(merits)) {
                best = merits;
            }
            return;
        }
        List<String> own = wishes.get(person);
        for (int option = 0; option <= own.size(); option++) {
            options[person] = option;
            if (option == own.size()) {
                from(person + 1);
            } else if (free.get(own.get(option)) > 0) {
                free.merge(own.get(option), -1, Integer::sum);
                from(person + 1);
                free.merge(own.get(option), 1, Integer::sum);
            }
        }
    }

    /**
     * People with a seat, with their first wish, their second, …; then the options in lot order, where less is better.
     */
    private int[] merits() {
        int ranks = 5;
        int[] merits = new int[1 + ranks + options.length];
        for (int person = 0; person < options.length; person++) {
            if (options[person] < wishes.get(person).size()) {
                merits[0]++;
                merits[1 + options[person]]++;
            }
            merits[1 + ranks + person] = options[person];
        }
        return merits;
    }

    private boolean isBetter(int[] merits) {
        int differs = Arrays.mismatch(merits, best);
        boolean isChoice = differs >= merits.length - options.length;
        return differs >= 0 && (isChoice ? merits[differs] < best[differs] : merits[differs] > best[differs]);
    }
}
