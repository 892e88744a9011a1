package fr.etape.rehearsal.steps;

import java.util.Map;

/** The organiser closes the stop: from now on its figures can be compared with those of other stops. */
final class Closing implements Step {

    @Override
    public void play(Day day) throws InterruptedException {
        day.staff().post(day.path() + "/closure", Map.of(), day.key("closure")).expect(200, "the closure of the stop");
        day.staff()
                .until(
                        day.path() + "/admission",
                        "closed",
                        body -> !body.path("open").asBoolean(true));
    }
}
