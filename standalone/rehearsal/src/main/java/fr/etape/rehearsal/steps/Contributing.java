package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.script.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Each table writes down what it says, on the phone that holds the code of its card. */
final class Contributing implements Step {

    private record Written(int index, Contribution contribution) {}

    @Override
    public void play(Day day) throws InterruptedException {
        List<String> cards = cards(day);
        List<Contribution> all = day.script().contributions();
        List<Written> written = IntStream.range(0, all.size())
                .mapToObj(index -> new Written(index, all.get(index)))
                .toList();
        day.wrote(day.each(
                written, one -> write(day, one.contribution(), one.index(), cards.get(one.index() % cards.size()))));
        count(day, all);
    }

    /** The codes of all tables in all rounds. */
    private static List<String> cards(Day day) throws InterruptedException {
        List<String> codes = new ArrayList<>();
        for (JsonNode round : day.staff()
                .get(day.path() + "/tables")
                .expect(200, "the tables")
                .path("rounds")) {
            round.path("tables").forEach(table -> codes.add(table.path("code").asString()));
        }
        day.require(!codes.isEmpty(), "no table has a code");
        return codes;
    }

    /** Returns the id of the contribution. */
    private static String write(Day day, Contribution contribution, int index, String code)
            throws InterruptedException {
        Map<String, Object> body = Map.of(
                "kind",
                contribution.kind(),
                "theme",
                contribution.theme(),
                "language",
                contribution.language(),
                "text",
                contribution.text());
        return day.participants()
                .post(day.path() + "/table/contributions", body, day.key("contribution-" + index), "Table-Code", code)
                .expect(201, "a contribution")
                .path("contributionId")
                .asString();
    }

    private static void count(Day day, List<Contribution> all) throws InterruptedException {
        Map<String, Long> kinds =
                all.stream().collect(Collectors.groupingBy(Contribution::kind, Collectors.counting()));
        for (String kind : List.of("ISSUE", "EXPERIENCE", "PROJECT")) {
            long kept = day.staff()
                    .get(day.path() + "/contributions?limit=1&kind=" + kind)
                    .expect(200, "the contributions")
                    .path("total")
                    .asLong();
            day.count(new Figure("contributions", kind, kinds.getOrDefault(kind, 0L), kept, null, null));
        }
    }
}
