package fr.etape.sessions.votes.counting;

/**
 * What a finalist got.
 *
 * @param supporters voters who gave it at least one point
 * @param points sum over the supporters
 */
public record Points(int supporters, long points) {

    public static final Points NONE = new Points(0, 0);

    Points plus(int moreSupporters, long morePoints) {
        return new Points(supporters + moreSupporters, points + morePoints);
    }
}
