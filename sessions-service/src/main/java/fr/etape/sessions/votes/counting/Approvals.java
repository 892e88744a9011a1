package fr.etape.sessions.votes.counting;

import java.util.Comparator;

/**
 * Of an idea, or of a proposal merged from several: how many voters saw it, and how many of them approved it. Each
 * voter counts once, however many of the merged ideas they saw. Only voters who sent a ballot are counted as having
 * seen anything.
 */
public record Approvals(int views, int approvals) {

    public static final Approvals NONE = new Approvals(0, 0);

    /** Highest share first, compared exactly; what nobody saw comes last. */
    public static final Comparator<Approvals> BEST_FIRST = Approvals::compareShares;

    /** @throws IllegalArgumentException unless 0 ≤ approvals ≤ views */
    public Approvals {
        if (approvals < 0 || approvals > views) {
            throw new IllegalArgumentException(approvals + " approvals by " + views + " viewers");
        }
    }

    /** Approvals divided by views, from 0 to 1; 0 if nobody saw it. */
    public double share() {
        return views == 0 ? 0 : (double) approvals / views;
    }

    /** 95 % bounds of the share. */
    public Interval interval() {
        return Interval.wilson(approvals, views);
    }

    Approvals plus(int moreViews, int moreApprovals) {
        return new Approvals(views + moreViews, approvals + moreApprovals);
    }

    private static int compareShares(Approvals one, Approvals other) {
        if (one.views == 0 || other.views == 0) {
            return Integer.compare(other.views, one.views);
        }
        return Long.compare((long) other.approvals * one.views, (long) one.approvals * other.views);
    }
}
