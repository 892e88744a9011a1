package fr.etape.sessions.bookings.draw.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.People;
import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.rule.Placement.WithoutWishes;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 600 draws of up to 6 people and 4 ateliers, some without seats and some people without wishes. */
class EveryPlanTest {

    private static final int DRAWS = 600;

    @Test
    void theRuleGivesTheBestOfAllPlans() {
        for (int draw = 0; draw < DRAWS; draw++) {
            Random random = new Random(draw);
            ClosedList list = anyList(random);
            List<UUID> lots = anyOrder(list, random);

            assertThat(AtelierDraw.placements(list, lots))
                    .as("draw %s of %s in order %s", draw, list, lots)
                    .isEqualTo(placements(list, lots, EveryPlan.best(list, lots)));
        }
    }

    /** Negative control: with the first plan of least cost that was found, the test above would fail. */
    @Test
    void aPlanOfLeastCostAloneIsNotTheRule() {
        int others = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Random random = new Random(draw);
            ClosedList list = anyList(random);
            List<UUID> lots = anyOrder(list, random);
            Plan any = BestPlan.of(Choices.of(list.ateliers(), inOrder(list, lots)));
            int[] best = EveryPlan.best(list, lots);
            for (int person = 0; person < best.length; person++) {
                if (any.option(person) != best[person]) {
                    others++;
                    break;
                }
            }
        }
        assertThat(others).isGreaterThan(20);
    }

    /** Negative control: the lots matter, so a wrong order would be noticed. */
    @Test
    void anotherOrderOfLotsGivesAnotherPlan() {
        int others = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Random random = new Random(draw);
            ClosedList list = anyList(random);
            List<UUID> lots = anyOrder(list, random);
            if (!AtelierDraw.placements(list, lots).equals(AtelierDraw.placements(list, lots.reversed()))) {
                others++;
            }
        }
        assertThat(others).isGreaterThan(100);
    }

    private static ClosedList anyList(Random random) {
        List<String> codes = new ArrayList<>(List.of("air", "eau", "mer", "vie").subList(0, 1 + random.nextInt(4)));
        StringBuilder ateliers = new StringBuilder();
        for (String code : codes) {
            ateliers.append(code).append('=').append(random.nextInt(4)).append(' ');
        }
        String[] wishes = new String[1 + random.nextInt(6)];
        for (int person = 0; person < wishes.length; person++) {
            Collections.shuffle(codes, random);
            int count = Math.min(codes.size(), random.nextInt(6));
            wishes[person] = (person + 1) + " " + String.join(" ", codes.subList(0, count));
        }
        return People.list(ateliers.toString(), wishes);
    }

    private static List<UUID> anyOrder(ClosedList list, Random random) {
        List<UUID> order = new ArrayList<>();
        list.registrations().forEach(person -> order.add(person.registrationId()));
        Collections.shuffle(order, random);
        return order;
    }

    private static Map<UUID, Placement> placements(ClosedList list, List<UUID> lots, int[] options) {
        List<RankedWishes> ordered = inOrder(list, lots);
        Map<UUID, Placement> placements = new HashMap<>();
        for (int person = 0; person < options.length; person++) {
            RankedWishes wishes = ordered.get(person);
            placements.put(wishes.registrationId(), placement(wishes.ateliers(), options[person]));
        }
        return placements;
    }

    private static Placement placement(List<String> wishes, int option) {
        if (wishes.isEmpty()) {
            return new WithoutWishes();
        }
        return option == wishes.size() ? new NotSeated() : new Seated(wishes.get(option), option + 1);
    }

    private static List<RankedWishes> inOrder(ClosedList list, List<UUID> lots) {
        return lots.stream()
                .map(id -> list.registrations().stream()
                        .filter(person -> person.registrationId().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
