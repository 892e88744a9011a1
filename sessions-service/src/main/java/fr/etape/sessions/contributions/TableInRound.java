package fr.etape.sessions.contributions;

import java.util.Comparator;

/** A table of one round; both are counted from 1. */
public record TableInRound(int table, int round) implements Comparable<TableInRound> {

    private static final Comparator<TableInRound> ORDER =
            Comparator.comparingInt(TableInRound::round).thenComparingInt(TableInRound::table);

    @Override
    public int compareTo(TableInRound other) {
        return ORDER.compare(this, other);
    }
}
