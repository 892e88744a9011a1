package fr.etape.sessions.votes.counting;

import java.util.Set;

/** Whether points are a ballot. */
public sealed interface PointsCheck {

    record Accepted(PointsBallot ballot) implements PointsCheck {}

    record NotFinalists(Set<String> proposals) implements PointsCheck {}

    /** Below zero. Zero is the same as nothing. */
    record NegativePoints(Set<String> proposals) implements PointsCheck {}

    record TooManyPointsOnOne(Set<String> proposals, int most) implements PointsCheck {}

    record TooFewProposals(int given, int least) implements PointsCheck {}

    record WrongSum(long given, int required) implements PointsCheck {}
}
