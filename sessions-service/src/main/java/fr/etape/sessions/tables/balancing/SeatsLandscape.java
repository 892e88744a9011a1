package fr.etape.sessions.tables.balancing;

/** A landscape whose states are {@link Seats}. */
abstract sealed class SeatsLandscape implements Landscape permits SameCellSwaps, GeneralMoves {

    final Seats seats;
    private int[][] best;

    SeatsLandscape(Seats seats) {
        this.seats = seats;
        best = seats.copy();
    }

    @Override
    public long cost() {
        return seats.cost();
    }

    @Override
    public void remember() {
        best = seats.copy();
    }

    void returnToBest() {
        seats.restore(best);
    }
}
