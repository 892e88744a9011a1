package fr.etape.sessions.votes.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.PointsCheck.Accepted;
import fr.etape.sessions.votes.counting.PointsCheck.NegativePoints;
import fr.etape.sessions.votes.counting.PointsCheck.NotFinalists;
import fr.etape.sessions.votes.counting.PointsCheck.TooFewProposals;
import fr.etape.sessions.votes.counting.PointsCheck.TooManyPointsOnOne;
import fr.etape.sessions.votes.counting.PointsCheck.WrongSum;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointsRulesTest {

    private static final Set<String> FINALISTS = Set.of("a", "b", "c", "d", "e");

    private static PointsCheck check(Map<String, Integer> points) {
        return check(PointsRules.FOR_A_STOP, points);
    }

    private static PointsCheck check(PointsRules rules, Map<String, Integer> points) {
        return rules.check("v1", College.ELU, FINALISTS, points);
    }

    @Test
    void atAStopTenPointsGoToAtLeastThreeOfTwentyFinalistsAndAtMostFourToOne() {
        assertThat(PointsRules.FOR_A_STOP).isEqualTo(new PointsRules(20, 10, 3, 4));
        assertThat(PointsRules.FOR_A_STOP.leastFinalists()).isEqualTo(3);
    }

    @Test
    void tenPointsOnThreeAreABallotAndZerosAreLeftOut() {
        assertThat(check(Map.of("a", 4, "b", 4, "c", 2, "d", 0)))
                .isEqualTo(new Accepted(new PointsBallot("v1", College.ELU, Map.of("a", 4, "b", 4, "c", 2))));
    }

    @Test
    void allPointsAreGivenAndNoMore() {
        assertThat(check(Map.of("a", 4, "b", 4, "c", 1))).isEqualTo(new WrongSum(9, 10));
        assertThat(check(Map.of("a", 4, "b", 4, "c", 3))).isEqualTo(new WrongSum(11, 10));
        assertThat(check(Map.of())).isEqualTo(new WrongSum(0, 10));
    }

    @Test
    void nobodyGetsMoreThanFourFromOneVoter() {
        assertThat(check(Map.of("a", 5, "b", 3, "c", 2))).isEqualTo(new TooManyPointsOnOne(Set.of("a"), 4));
    }

    @Test
    void pointsGoToFinalistsOnly() {
        assertThat(check(Map.of("a", 4, "b", 4, "x", 2))).isEqualTo(new NotFinalists(Set.of("x")));
    }

    @Test
    void pointsAreNotTakenAway() {
        assertThat(check(Map.of("a", 4, "b", 4, "c", 4, "d", -2))).isEqualTo(new NegativePoints(Set.of("d")));
    }

    @Test
    void hugeNumbersDoNotOverflow() {
        PointsRules unlimited = new PointsRules(20, 10, 3, Integer.MAX_VALUE);

        assertThat(check(unlimited, Map.of("a", Integer.MAX_VALUE, "b", Integer.MAX_VALUE, "c", 12)))
                .isEqualTo(new WrongSum(4294967306L, 10));
    }

    /** With at most four on one, ten points reach three proposals anyway; other rules leave the choice. */
    @Test
    void pointsAreSpread() {
        PointsRules six = new PointsRules(20, 10, 3, 6);

        assertThat(check(six, Map.of("a", 6, "b", 4))).isEqualTo(new TooFewProposals(2, 3));
        assertThat(check(six, Map.of("a", 6, "b", 3, "c", 1))).isInstanceOf(Accepted.class);
    }

    @Test
    void rulesThatNobodyCanFollowAreRefused() {
        assertThatThrownBy(() -> new PointsRules(2, 10, 3, 4)).hasMessage("2 finalists are too few for 10 points");
        assertThatThrownBy(() -> new PointsRules(20, 2, 3, 4))
                .hasMessage("2 points on at least 3 proposals, at most 4 on each");
        assertThatThrownBy(() -> new PointsRules(20, 10, 0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PointsRules(20, 10, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PointsRules(5, 10, 3, 2).leastFinalists()).isEqualTo(5);
    }

    @Test
    void aBallotWithoutPointsOnAProposalDoesNotNameIt() {
        assertThatThrownBy(() -> Ballots.giving("v1", Map.of("a", 0)))
                .hasMessage("Ballot v1 gives less than one point");
    }
}
