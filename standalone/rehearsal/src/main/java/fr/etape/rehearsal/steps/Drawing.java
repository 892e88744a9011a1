package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The ateliers are drawn: a secret is committed to, the wishes close, dice are read aloud, and everybody looks up what
 * they got.
 */
final class Drawing implements Step {

    private static final String DICE = "3 1 4 1 5 9 2 6 5 3";

    @Override
    public void play(Day day) throws InterruptedException {
        List<Guest> seated = day.seated();
        day.staff()
                .until(
                        day.path() + "/bookings",
                        "aware of " + seated.size() + " people",
                        body -> body.path("registrations").asInt(-1) == seated.size());
        String draws = day.path() + "/draws";
        String drawId = day.staff()
                .post(draws, Map.of("sourceKind", "DICE"), day.key("draw"))
                .expect(201, "the announcement of the draw")
                .path("drawId")
                .asString();
        String draw = draws + "/" + drawId;
        day.staff().post(draw + "/closing", Map.of(), day.key("wishes")).expect(200, "the closing of the wishes");
        JsonNode result = day.staff()
                .post(draw + "/result", Map.of("source", DICE), day.key("dice"))
                .expect(200, "the draw")
                .path("result");
        count(day, seated, result);
    }

    private static void count(Day day, List<Guest> seated, JsonNode result) throws InterruptedException {
        Map<Integer, Long> told = new HashMap<>(day.each(seated, guest -> wish(day, guest)).stream()
                .collect(Collectors.groupingBy(wish -> wish, Collectors.counting())));
        for (int wish = 1; wish <= 3; wish++) {
            long drawn = result.path("byWish").path(wish - 1).asLong(0);
            day.count(new Figure("atelier", "WISH_" + wish, told.getOrDefault(wish, 0L), drawn, null, null));
        }
        long given = told.values().stream().mapToLong(Long::longValue).sum() - told.getOrDefault(0, 0L);
        day.count(new Figure("ateliers", "", given, seats(day), null, null));
        long without =
                result.path("notSeated").asLong() + result.path("withoutWishes").asLong();
        day.count(new Figure("atelier", "NONE", told.getOrDefault(0, 0L), without, null, null));
    }

    /** Seats that are taken in all ateliers. */
    private static long seats(Day day) throws InterruptedException {
        return day.staff()
                .get(day.path() + "/bookings")
                .expect(200, "the seats of the ateliers")
                .path("ateliers")
                .valueStream()
                .mapToLong(atelier -> atelier.path("registrationIds").size())
                .sum();
    }

    /** Which of their wishes came true, from 1; 0 when none did. */
    private static int wish(Day day, Guest guest) throws InterruptedException {
        return day.as(guest)
                .get(day.path() + "/bookings/me")
                .expect(200, "the seat of a participant")
                .path("seat")
                .path("wish")
                .asInt(0);
    }
}
