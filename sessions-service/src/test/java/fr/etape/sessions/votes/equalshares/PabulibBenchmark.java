package fr.etape.sessions.votes.equalshares;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts real elections again and compares with what is known of them. Takes a folder with files in the format of
 * pabulib.org and an {@code expected.json}: by file name, {@code voters}, {@code projects}, {@code budget}, {@code
 * mes_cost_utility_no_completion}, {@code greedy_by_votes} and {@code published_selected}, which may be null. Not part
 * of the build:
 * {@code mvn test -pl :sessions-service -am -Dtest=PabulibBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * -Detape.pabulib=<folder>}.
 */
class PabulibBenchmark {

    /** Cheaper first, then by id. None of the elections compared has a tie that matters. */
    private static Comparator<String> ties(Election election) {
        TreeMap<String, Long> costs = new TreeMap<>();
        election.projects().forEach(project -> costs.put(project.id(), project.cost()));
        return Comparator.comparing((String id) -> costs.getOrDefault(id, 0L)).thenComparing(Comparator.naturalOrder());
    }

    @Test
    void findsTheKnownWinners() throws IOException {
        Path folder = Path.of(System.getProperty("etape.pabulib", "."));
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
        assertThat(expected.size()).isPositive();
        for (String file : expected.propertyNames()) {
            compare(file, PabulibFile.read(folder.resolve(file)).election(), expected.get(file));
        }
    }

    private static void compare(String file, Election election, JsonNode expected) {
        assertThat(election.utilities()).hasSize(expected.get("voters").asInt());
        assertThat(election.projects()).hasSize(expected.get("projects").asInt());
        assertThat(election.budget())
                .isEqualTo(Long.parseLong(expected.get("budget").asString()));
        EqualShares method = new EqualShares(election, ties(election));
        long start = System.nanoTime();
        List<String> first = method.purchases().stream().map(Purchase::project).toList();
        long once = System.nanoTime();
        equal(file, "equal shares alone", first, expected.get("mes_cost_utility_no_completion"));
        equal(file, "greedy", Completion.fill(method, List.of()), expected.get("greedy_by_votes"));
        long again = System.nanoTime();
        Completion completed = Completion.of(method);
        long done = System.nanoTime();
        if (!expected.get("published_selected").isNull()) {
            equal(file, "published winners", completed.bought(), expected.get("published_selected"));
        }
        System.out.printf(
                "%s: shares raised by %d, %d added greedily; one run %.2f s, completed in %.2f s%n",
                file, completed.extraEach(), completed.filled().size(), (once - start) / 1e9, (done - again) / 1e9);
    }

    private static void equal(String file, String what, List<String> found, JsonNode expected) {
        SortedSet<String> known = new TreeSet<>();
        expected.forEach(id -> known.add(id.asString()));
        assertThat(new TreeSet<>(found)).as("%s: %s", file, what).isEqualTo(known);
        System.out.printf("%s: %s equal, %d projects%n", file, what, known.size());
    }
}
