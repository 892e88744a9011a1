package fr.etape.web.visitor.stop;

/** Seats of one college at one stop. */
public record CollegeSeats(College college, int quota, int confirmed, int waitlisted, int available) {

    /** Whether who comes now has to wait. A free seat belongs to those who wait already. */
    public boolean full() {
        return available <= 0 || waitlisted > 0;
    }

    boolean concernsSomebody() {
        return quota > 0 || confirmed > 0 || waitlisted > 0;
    }

    /** Seats a newcomer can get at once. */
    public int open() {
        return full() ? 0 : available;
    }

    /** Share of the seats that is taken, in percent, for the bar. */
    public int taken() {
        return quota <= 0 ? 0 : (int) Math.min(100, Math.round(100.0 * confirmed / quota));
    }
}
