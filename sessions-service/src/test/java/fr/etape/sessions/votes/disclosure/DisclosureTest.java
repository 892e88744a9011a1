package fr.etape.sessions.votes.disclosure;

import static fr.etape.contracts.College.AUTRE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.contracts.College.INDUSTRIEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.CollegeCounts;
import fr.etape.sessions.votes.disclosure.DisclosureOutcome.GivesAway;
import fr.etape.sessions.votes.disclosure.DisclosureOutcome.Published;
import fr.etape.sessions.votes.disclosure.Relation.Sum;
import fr.etape.sessions.votes.disclosure.Relation.Union;
import fr.etape.sessions.votes.disclosure.Relation.Within;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final Set<College> FOUR = EnumSet.of(ELU, INDUSTRIEL, ETAT, AUTRE);
    private static final Disclosure NONE = Disclosure.none(Disclosure.LEAST_OPINIONS, FOUR);

    private static CollegeCounts counts(int elu, int industriel, int etat, int autre) {
        return new CollegeCounts(Map.of(ELU, elu, INDUSTRIEL, industriel, ETAT, etat, AUTRE, autre));
    }

    private static Disclosure published(Disclosure before, Publication publication) {
        return switch (before.publish(publication)) {
            case Published(Disclosure after) -> after;
            case GivesAway(Set<Cell> cells) -> throw new AssertionError("Given away: " + cells);
        };
    }

    private static Set<College> shown(Disclosure disclosure, String row) {
        return disclosure.rows().get(row).shown();
    }

    @Test
    void countsOfFiveAndMoreAreShown() {
        Disclosure published = published(NONE, Publication.of(Map.of("a", counts(5, 9, 30, 6))));

        assertThat(shown(published, "a")).isEqualTo(FOUR);
    }

    @Test
    void aSingleSmallCountTakesTheNextSmallestWithIt() {
        Disclosure published = published(NONE, Publication.of(Map.of("a", counts(4, 9, 30, 6))));

        assertThat(shown(published, "a")).containsExactlyInAnyOrder(INDUSTRIEL, ETAT);
    }

    @Test
    void twoSmallCountsHideEachOther() {
        Disclosure published = published(NONE, Publication.of(Map.of("a", counts(4, 9, 30, 1))));

        assertThat(shown(published, "a")).containsExactlyInAnyOrder(INDUSTRIEL, ETAT);
    }

    @Test
    void twoZerosDoNotHideEachOtherAsTheirSumIsZero() {
        Disclosure published = published(NONE, Publication.of(Map.of("a", counts(0, 9, 30, 0))));

        assertThat(shown(published, "a")).containsExactly(ETAT);
    }

    @Test
    void aRowWithoutAnybodyIsShownAsItsTotalSaysItAll() {
        Disclosure published = published(NONE, Publication.of(Map.of("a", counts(0, 0, 0, 0))));

        assertThat(shown(published, "a")).isEqualTo(FOUR);
    }

    @Test
    void whereOneCollegeVotedTheOthersAreHiddenWithIt() {
        Disclosure published = published(NONE, Publication.of(Map.of("voters", counts(40, 0, 0, 0))));

        assertThat(shown(published, "voters")).isEmpty();
    }

    @Test
    void whereThereIsOneCollegeOnlyTheTotalGivesItAway() {
        Disclosure single = Disclosure.none(5, Set.of(ELU));

        assertThat(single.publish(Publication.of(Map.of("a", new CollegeCounts(Map.of(ELU, 3))))))
                .isEqualTo(new GivesAway(Set.of(new Cell("a", ELU))));
        assertThat(single.publish(Publication.of(Map.of("a", new CollegeCounts(Map.of(ELU, 5))))))
                .isInstanceOf(Published.class);
    }

    /**
     * Twelve voters, seven of them INDUSTRIEL. Ten people support b or c, at most five of other colleges, so at least
     * five INDUSTRIEL. Three of them support b, so at least two support c; and c has two supporters outside ELU.
     */
    @Test
    void aMergeWhoseTotalGivesASourceAwayIsNotPublished() {
        Disclosure result = published(
                Disclosure.none(3, EnumSet.of(ELU, INDUSTRIEL, ETAT)),
                Publication.of(
                        Map.of(
                                "voters", three(3, 7, 2),
                                "b", three(2, 3, 2),
                                "c", three(3, 2, 0)),
                        new Within("b", "voters"),
                        new Within("c", "voters")));

        assertThat(result.publish(Publication.of(
                        Map.of("m", three(3, 5, 2)), new Union("m", List.of("b", "c")), new Within("m", "voters"))))
                .isEqualTo(new GivesAway(Set.of(new Cell("c", INDUSTRIEL), new Cell("c", ETAT))));
    }

    private static CollegeCounts three(int elu, int industriel, int etat) {
        return new CollegeCounts(Map.of(ELU, elu, INDUSTRIEL, industriel, ETAT, etat));
    }

    /**
     * Everybody supports a, so its counts are those of the voters: what is hidden of one must be hidden of the other.
     */
    @Test
    void supportersAreKnownToBeAmongTheVoters() {
        Disclosure published = published(
                NONE,
                Publication.of(
                        Map.of("a", counts(3, 9, 30, 6), "voters", counts(3, 9, 30, 6)), new Within("a", "voters")));

        assertThat(shown(published, "a"))
                .isEqualTo(shown(published, "voters"))
                .containsExactlyInAnyOrder(INDUSTRIEL, ETAT);
    }

    /** Nobody supports both, so that 2 = 9 − 7 if all three were shown; the merge shows less than its sources. */
    @Test
    void aMergeDoesNotGiveItsSourcesAway() {
        Disclosure first = published(NONE, Publication.of(Map.of("a", counts(7, 8, 9, 10), "b", counts(2, 8, 9, 3))));
        Disclosure merged =
                published(first, Publication.of(Map.of("m", counts(9, 16, 18, 13)), new Union("m", List.of("a", "b"))));

        assertThat(shown(merged, "a")).isEqualTo(FOUR);
        assertThat(shown(merged, "b")).isEqualTo(shown(first, "b")).containsExactlyInAnyOrder(INDUSTRIEL, ETAT);
        assertThat(shown(merged, "m")).containsExactlyInAnyOrder(INDUSTRIEL, ETAT);
        assertThat(Attack.secrets(merged)).hasSize(4).noneMatch(new Attack(merged)::solves);
    }

    @Test
    void withoutKnowingOfTheMergeItWouldBeSolved() {
        Disclosure careless = published(
                published(NONE, Publication.of(Map.of("a", counts(7, 8, 9, 10), "b", counts(2, 8, 9, 3)))),
                Publication.of(Map.of("m", counts(9, 16, 18, 13))));
        Disclosure known = new Disclosure(5, FOUR, careless.rows(), List.of(new Union("m", List.of("a", "b"))));

        assertThat(new Attack(known).solves(new Cell("b", ELU))).isTrue();
    }

    /** Two ballots came in late. Their votes are not to be had by subtracting the first publication from the second. */
    @Test
    void aLaterPublicationDoesNotGiveAwayWhoVotedSince() {
        CollegeCounts before = counts(5, 6, 5, 6);
        CollegeCounts after = counts(6, 6, 6, 6);
        Disclosure published = published(
                published(NONE, Publication.of(Map.of("a@1", before))),
                new Publication(
                        Map.of("a@2", after),
                        Map.of("a@1..2", after.minus(before)),
                        List.of(new Sum("a@2", List.of("a@1", "a@1..2")))));

        assertThat(shown(published, "a@1")).isEqualTo(FOUR);
        assertThat(shown(published, "a@2")).isEmpty();
        assertThat(Attack.secrets(published)).hasSize(8).noneMatch(new Attack(published)::solves);
    }

    @Test
    void aLaterPublicationShowsCollegesInWhichEnoughPeopleVotedSince() {
        CollegeCounts before = counts(20, 20, 20, 20);
        CollegeCounts after = counts(26, 29, 21, 22);
        Disclosure published = published(
                published(NONE, Publication.of(Map.of("a@1", before))),
                new Publication(
                        Map.of("a@2", after),
                        Map.of("a@1..2", after.minus(before)),
                        List.of(new Sum("a@2", List.of("a@1", "a@1..2")))));

        assertThat(shown(published, "a@2")).containsExactlyInAnyOrder(ELU, INDUSTRIEL);
    }

    @Test
    void whatWasShownOnceIsShownTheSameAgain() {
        Publication publication = Publication.of(Map.of("a", counts(4, 9, 30, 6)));
        Disclosure once = published(NONE, publication);

        assertThat(published(once, publication)).isEqualTo(once);
        assertThatThrownBy(() -> published(once, Publication.of(Map.of("a", counts(5, 9, 30, 6)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a was published with other counts");
    }

    @Test
    void whatCannotBeTrueIsRefused() {
        Map<String, CollegeCounts> rows = Map.of("a", counts(6, 9, 30, 6), "voters", counts(5, 9, 30, 6));

        assertThatThrownBy(() -> published(NONE, Publication.of(rows, new Within("a", "voters"))))
                .hasMessageContaining("does not hold");
        assertThatThrownBy(() -> published(NONE, Publication.of(rows, new Within("a", "all"))))
                .hasMessageContaining("speaks of an unknown row");
        assertThatThrownBy(() ->
                        published(NONE, Publication.of(Map.of("a", new CollegeCounts(Map.of(College.OPERATEUR, 7))))))
                .hasMessage("a has people of other colleges");
    }
}
