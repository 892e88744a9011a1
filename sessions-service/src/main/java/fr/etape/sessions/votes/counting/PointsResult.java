package fr.etape.sessions.votes.counting;

import fr.etape.sessions.votes.equalshares.Completion;
import fr.etape.sessions.votes.lots.Lots;
import java.util.List;
import java.util.Set;

/**
 * The outcome of stage B: the list of the stop by the Method of Equal Shares, with the plain totals beside it.
 *
 * <p>Every proposal takes one place and every place costs the same: with n ballots and p places, a place costs n parts
 * and each voter owns p parts. Who pays is in proportion to the points. The list is completed as {@link Completion}
 * says: the count is repeated as if there were one place more, two places more, … until the list would be longer than
 * p; the list before that stands, and free places go to the highest totals. Ties go by lot.
 *
 * @param ballots that were counted
 * @param extraPlaces by which the count was repeated in the list that stands
 * @param lines all finalists: those on the list in the order in which they came to it, then the others by totals
 */
public record PointsResult(int ballots, int places, int extraPlaces, List<Line> lines) {

    /** How a finalist came to the list. */
    public enum Entry {
        /** Its supporters paid for it with what they owned. */
        EQUAL_SHARES,
        /** Its supporters paid for it when shares were raised. */
        RAISED_SHARES,
        /** It had the highest total among those left when places stayed free. */
        TOTALS,
        NOT_LISTED
    }

    /**
     * @param rank by plain totals, from 1; equal totals by lot
     * @param byTotals whether it would be on a list of the same length by plain totals
     */
    public record Line(String proposal, Points points, int rank, boolean byTotals, Entry entry) {}

    public PointsResult {
        lines = List.copyOf(lines);
    }

    /** The proposals on the list, in order; fewer than places if fewer got points. */
    public List<String> listed() {
        return lines.stream()
                .filter(line -> line.entry() != Entry.NOT_LISTED)
                .map(Line::proposal)
                .toList();
    }

    /**
     * @param places of the list, at least 1
     * @throws IllegalArgumentException if a finalist has no lot
     */
    public static PointsResult of(PointsTally tally, Set<String> finalists, int places, Lots lots) {
        return new PointsCount(tally, finalists, places, lots).result();
    }
}
