package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Whoever is here votes twice: approves some of the proposals on their own sheet, then spreads ten points over the
 * finalists. The votes are made up from the codes of voter and proposal, so they are the same in each rehearsal.
 */
final class Voting implements Step {

    private static final int FINALISTS = 10;
    private static final int PLACES = 5;
    private static final int APPROVED = 3;
    private static final List<Integer> POINTS = List.of(4, 3, 3);

    @Override
    public void play(Day day) throws InterruptedException {
        String approvals = open(day, Map.of("stage", "APPROVALS", "electorate", "PRESENT"), "approvals");
        long approving = vote(day, approvals, Voting::approvals);
        JsonNode ranked = close(day, approvals, approving, "APPROVALS");
        List<String> finalists = ranked.path("lines")
                .valueStream()
                .limit(FINALISTS)
                .map(line -> line.path("proposalId").asString())
                .toList();
        Map<String, Object> second = Map.of(
                "stage",
                "POINTS",
                "electorate",
                "PRESENT",
                "finalistsOf",
                approvals,
                "finalists",
                finalists,
                "places",
                Math.min(PLACES, finalists.size() - 1));
        String points = open(day, second, "points");
        long giving = vote(day, points, Voting::points);
        JsonNode result = close(day, points, giving, "POINTS");
        long winners = result.path("lines")
                .valueStream()
                .filter(line -> line.hasNonNull("place"))
                .count();
        day.count(new Figure("winners", "", winners, null, null, winners > PLACES ? "too many places" : null));
    }

    private static String open(Day day, Map<String, Object> question, String key) throws InterruptedException {
        return day.staff()
                .post(day.path() + "/questions", question, day.key("question-" + key))
                .expect(201, "the question of " + key)
                .path("questionId")
                .asString();
    }

    private interface Choice {
        Map<String, Object> of(Guest guest, List<String> proposals);
    }

    /** Returns how many ballots were taken. */
    private static long vote(Day day, String questionId, Choice choice) throws InterruptedException {
        String question = day.path() + "/questions/" + questionId;
        return day.each(day.here(), guest -> {
                    List<String> sheet = new ArrayList<>();
                    for (JsonNode proposal : day.as(guest)
                            .get(question + "/sheet")
                            .expect(200, "a voter's sheet")
                            .path("proposals")) {
                        sheet.add(proposal.path("proposalId").asString());
                    }
                    return day.as(guest)
                            .put(question + "/ballot", choice.of(guest, sheet))
                            .expect(200, "a ballot");
                })
                .size();
    }

    private static Map<String, Object> approvals(Guest guest, List<String> proposals) {
        return Map.of("approvals", liked(guest, proposals).subList(0, Math.min(APPROVED, proposals.size())));
    }

    private static Map<String, Object> points(Guest guest, List<String> proposals) {
        List<String> liked = liked(guest, proposals);
        Map<String, Integer> points = new LinkedHashMap<>();
        for (int i = 0; i < POINTS.size(); i++) {
            points.put(liked.get(i), POINTS.get(i));
        }
        return Map.of("points", points);
    }

    private static List<String> liked(Guest guest, List<String> proposals) {
        return proposals.stream()
                .sorted(Comparator.comparingInt(proposal -> (proposal + guest.registrationId()).hashCode()))
                .toList();
    }

    /** Closes and publishes the question, has it counted again, and returns its result. */
    private static JsonNode close(Day day, String questionId, long cast, String stage) throws InterruptedException {
        String question = day.path() + "/questions/" + questionId;
        day.staff()
                .post(question + "/closing", Map.of(), day.key("closing-" + questionId))
                .expect(204, "a closing");
        day.staff()
                .post(question + "/publication", Map.of(), day.key("result-" + questionId))
                .expect(204, "the publication of a result");
        JsonNode result = day.participants().get(question + "/result").expect(200, "a result");
        JsonNode again = day.staff().get(question + "/recount").expect(200, "a recount");
        boolean equal = again.path("equal").asBoolean() && again.path("counted").asLong() == cast;
        day.count(new Figure(
                "ballots", stage, cast, result.path("ballots").asLong(), null, equal ? null : "the recount differs"));
        return result;
    }
}
