package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.script.Contribution;
import fr.etape.rehearsal.script.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The organiser reads and approves what the tables wrote, and merges it into proposals. */
final class Merging implements Step {

    @Override
    public void play(Day day) throws InterruptedException {
        day.each(
                day.written(),
                id -> day.staff()
                        .patch(
                                day.path() + "/contributions/" + id,
                                Map.of("state", "APPROVED"),
                                "If-Match",
                                version(day, id))
                        .expect(200, "the approval of a contribution"));
        List<Merge> merges = day.script().merges();
        day.each(
                merges,
                merge -> day.staff()
                        .post(day.path() + "/proposals", proposal(day, merge), day.key("proposal-" + merge.key()))
                        .expect(201, "the proposal " + merge.key()));
        JsonNode kept = day.staff().get(day.path() + "/proposals").expect(200, "the proposals");
        day.count(new Figure(
                "proposals", "", merges.size(), (long) kept.path("items").size(), null, null));
        long sources = day.script().contributions().stream()
                .filter(one -> !one.proposal().isEmpty())
                .count();
        day.count(new Figure("sources", "", sources, sources(kept), null, null));
    }

    private static String version(Day day, String contributionId) throws InterruptedException {
        JsonNode contribution =
                day.staff().get(day.path() + "/contributions/" + contributionId).expect(200, "a contribution");
        return "\"" + contribution.path("version").asLong() + "\"";
    }

    private static Map<String, Object> proposal(Day day, Merge merge) {
        List<String> sources = new ArrayList<>();
        List<Contribution> all = day.script().contributions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).proposal().equals(merge.key())) {
                sources.add(day.written().get(i));
            }
        }
        return Map.of("theme", merge.theme(), "language", "fr", "text", merge.text(), "sources", sources);
    }

    private static long sources(JsonNode proposals) {
        return proposals
                .path("items")
                .valueStream()
                .mapToLong(proposal -> proposal.path("sources").size())
                .sum();
    }
}
