package fr.etape.sessions.votes.disclosure;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.contracts.College.INDUSTRIEL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.CollegeCounts;
import fr.etape.sessions.votes.disclosure.DisclosureOutcome.GivesAway;
import fr.etape.sessions.votes.disclosure.DisclosureOutcome.Published;
import fr.etape.sessions.votes.disclosure.Relation.Sum;
import fr.etape.sessions.votes.disclosure.Relation.Union;
import fr.etape.sessions.votes.disclosure.Relation.Within;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whether hidden counts can be solved from all that was published of random votes: a result, then a merge, its undoing,
 * another merge, and ballots that came late. Whoever tries knows the totals and how the rows are made of each other.
 */
class AttackTest {

    private static final Set<College> THREE = EnumSet.of(ELU, INDUSTRIEL, ETAT);
    private static final int LEAST = 3;

    private int refusals;

    private record Voter(College college, Set<String> approved) {}

    private static List<Voter> voters(Random random, int count) {
        List<Voter> voters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<String> approved = new HashSet<>(Set.of("a", "b", "c"));
            approved.removeIf(idea -> random.nextInt(5) < 2);
            voters.add(new Voter(List.of(ELU, ELU, INDUSTRIEL, ETAT).get(random.nextInt(4)), approved));
        }
        return voters;
    }

    private static CollegeCounts supporters(List<Voter> voters, String... ideas) {
        Map<College, Integer> people = new HashMap<>();
        THREE.forEach(college -> people.put(college, 0));
        voters.stream()
                .filter(voter -> Stream.of(ideas).anyMatch(voter.approved()::contains))
                .forEach(voter -> people.merge(voter.college(), 1, Integer::sum));
        return new CollegeCounts(people);
    }

    private static CollegeCounts all(List<Voter> voters) {
        Map<College, Integer> people = new HashMap<>();
        THREE.forEach(college -> people.put(college, 0));
        voters.forEach(voter -> people.merge(voter.college(), 1, Integer::sum));
        return new CollegeCounts(people);
    }

    private static Publication result(List<Voter> voters) {
        return Publication.of(
                Map.of(
                        "voters", all(voters),
                        "a", supporters(voters, "a"),
                        "b", supporters(voters, "b"),
                        "c", supporters(voters, "c")),
                new Within("a", "voters"),
                new Within("b", "voters"),
                new Within("c", "voters"));
    }

    private static Publication merge(List<Voter> voters, String one, String other) {
        return Publication.of(
                Map.of(one + other, supporters(voters, one, other)),
                new Union(one + other, List.of(one, other)),
                new Within(one + other, "voters"));
    }

    private static Publication late(List<Voter> voters, List<Voter> since) {
        List<Voter> now = new ArrayList<>(voters);
        now.addAll(since);
        return new Publication(
                Map.of("a@2", supporters(now, "a"), "voters@2", all(now)),
                Map.of("a since", supporters(since, "a"), "voters since", all(since)),
                List.of(
                        new Sum("a@2", List.of("a", "a since")),
                        new Sum("voters@2", List.of("voters", "voters since")),
                        new Within("a@2", "voters@2"),
                        new Within("a since", "voters since")));
    }

    private static void assertNothingIsSolved(Disclosure published) {
        assertThat(Attack.secrets(published)).noneMatch(new Attack(published)::solves);
    }

    /** What is refused is not published, and the day goes on. */
    private Disclosure publish(Disclosure before, Publication publication) {
        return switch (before.publish(publication)) {
            case Published(Disclosure after) -> after;
            case GivesAway refused -> {
                refusals++;
                yield before;
            }
        };
    }

    @Test
    void noHiddenCountIsSolvedFromAResultAndItsMerges() {
        int hidden = 0;
        int shown = 0;
        for (int seed = 60; seed < 130; seed++) {
            Random random = new Random(seed);
            List<Voter> voters = voters(random, 6 + random.nextInt(25));
            Disclosure published = publish(Disclosure.none(LEAST, THREE), result(voters));
            assertNothingIsSolved(published);
            published = publish(publish(published, merge(voters, "a", "b")), merge(voters, "b", "c"));
            assertNothingIsSolved(published);
            hidden += Attack.secrets(published).size();
            shown += published.rows().values().stream()
                    .mapToInt(row -> row.shown().size())
                    .sum();
        }

        assertThat(hidden).isGreaterThan(250);
        assertThat(shown).isGreaterThan(250);
        assertThat(refusals).isEqualTo(1);
    }

    @Test
    void noHiddenCountIsSolvedFromSuccessivePublications() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Voter> voters = voters(random, 12 + random.nextInt(12));
            Disclosure published = publish(Disclosure.none(LEAST, THREE), result(voters));
            published = publish(published, late(voters, voters(random, 1 + random.nextInt(8))));

            assertNothingIsSolved(published);
        }
        assertThat(refusals).isZero();
    }

    @Test
    void ifOnlySmallCountsWereHiddenManyWouldBeSolved() {
        int solved = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Voter> voters = voters(random, 6 + random.nextInt(25));
            Map<String, Row> rows = new HashMap<>();
            result(voters).rows().forEach((name, counts) -> rows.put(name, primary(counts)));
            Disclosure careless =
                    new Disclosure(LEAST, THREE, rows, result(voters).relations());
            if (Attack.secrets(careless).stream().anyMatch(new Attack(careless)::solves)) {
                solved++;
            }
        }

        assertThat(solved).isGreaterThan(50);
    }

    private static Row primary(CollegeCounts counts) {
        Set<College> shown = new HashSet<>(THREE);
        shown.removeIf(college -> counts.of(college) < LEAST);
        return new Row(counts, shown, true);
    }
}
