package fr.etape.sessions.bookings.draw.rule;

import static java.util.stream.Collectors.toMap;

import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.rule.Placement.WithoutWishes;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code atelier-draw@1}, as published:
 *
 * <ol>
 *   <li>as many people as possible get one of their wishes;
 *   <li>among the plans that do so, one with the most first wishes, then the most second wishes, and so on;
 *   <li>among those, in the order of the lots, each person gets the best wish that leaves such a plan possible.
 *       Having no seat comes after the last wish.
 * </ol>
 *
 * Two plans that are equal in all three are the same plan.
 */
public final class AtelierDraw {

    public static final String RULE = "atelier-draw@1";

    private AtelierDraw() {}

    /**
     * One entry for each registration of the list.
     *
     * <p>Throws IllegalArgumentException if the lots are not those of the list, each once.
     *
     * @param lotOrder ids of the registrations, lowest lot first
     */
    public static Map<UUID, Placement> placements(ClosedList list, List<UUID> lotOrder) {
        List<RankedWishes> wishing = inLotOrder(list, lotOrder).stream()
                .filter(person -> !person.ateliers().isEmpty())
                .toList();
        Plan plan = BestPlan.of(Choices.of(list.ateliers(), wishing));
        LotChoice.improve(plan);
        Map<UUID, Placement> placements = new HashMap<>();
        lotOrder.forEach(id -> placements.put(id, new WithoutWishes()));
        for (int person = 0; person < wishing.size(); person++) {
            RankedWishes wishes = wishing.get(person);
            placements.put(wishes.registrationId(), placement(wishes.ateliers(), plan.option(person)));
        }
        return Map.copyOf(placements);
    }

    private static List<RankedWishes> inLotOrder(ClosedList list, List<UUID> lotOrder) {
        Map<UUID, RankedWishes> left = new HashMap<>(
                list.registrations().stream().collect(toMap(RankedWishes::registrationId, person -> person)));
        List<RankedWishes> ordered = new ArrayList<>();
        for (UUID id : lotOrder) {
            @Nullable RankedWishes person = left.remove(id);
            if (person == null) {
                throw new IllegalArgumentException("Not a registration of the list, or given twice: " + id);
            }
            ordered.add(person);
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("Registrations without a lot: " + left.size());
        }
        return ordered;
    }

    private static Placement placement(List<String> wishes, int option) {
        return option == wishes.size() ? new NotSeated() : new Seated(wishes.get(option), option + 1);
    }
}
