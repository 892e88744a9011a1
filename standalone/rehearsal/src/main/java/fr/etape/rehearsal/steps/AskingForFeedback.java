package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import java.util.List;
import java.util.Map;

/** Two in three of those who are here say what they thought of the day. */
final class AskingForFeedback implements Step {

    @Override
    public void play(Day day) throws InterruptedException {
        String feedback = day.path() + "/feedback";
        day.staff().post(feedback + "/opening", Map.of(), day.key("survey")).expect(204, "the survey");
        List<String> highlights = day.participants()
                .get(feedback + "/survey")
                .expect(200, "what is asked")
                .path("items")
                .path("HIGHLIGHT")
                .valueStream()
                .map(choice -> choice.asString())
                .toList();
        List<Guest> answering = day.here().stream()
                .filter(guest -> Math.floorMod(guest.registrationId().hashCode(), 3) > 0)
                .toList();
        long given = day.each(
                        answering,
                        guest -> day.as(guest)
                                .post(
                                        feedback,
                                        answers(guest, highlights),
                                        day.key("feedback-" + guest.registrationId()))
                                .expect(204, "somebody's feedback"))
                .size();
        day.staff().post(feedback + "/closing", Map.of(), day.key("survey-end")).expect(204, "the end of the survey");
        long respondents = day.staff()
                .get(feedback)
                .expect(200, "the figures of the survey")
                .path("respondents")
                .asLong();
        day.count(new Figure("feedback", "", given, respondents, null, null));
    }

    private static Map<String, Object> answers(Guest guest, List<String> highlights) {
        int taste = Math.floorMod(guest.registrationId().hashCode(), 1000);
        return Map.of(
                "answers",
                Map.of(
                        "TABLES",
                        String.valueOf(3 + taste % 3),
                        "RECOMMENDATION",
                        String.valueOf(6 + taste % 5),
                        "HIGHLIGHT",
                        highlights.get(taste % highlights.size())));
    }
}
