package fr.etape.reporting.attendance;

/**
 * The figures of one college.
 *
 * @param quota seats reserved for it
 * @param confirmed registrations that hold a seat now
 * @param waitlisted registrations that wait now
 * @param cancelled registrations that were cancelled, with a seat or waiting
 * @param promoted registrations that got a seat after waiting, including those cancelled later
 */
public record CollegeFigures(int quota, int confirmed, int waitlisted, int cancelled, int promoted) {

    public static final CollegeFigures NONE = new CollegeFigures(0, 0, 0, 0, 0);

    CollegeFigures withQuota(int seats) {
        return new CollegeFigures(seats, confirmed, waitlisted, cancelled, promoted);
    }

    CollegeFigures confirm() {
        return new CollegeFigures(quota, confirmed + 1, waitlisted, cancelled, promoted);
    }

    CollegeFigures waitlist() {
        return new CollegeFigures(quota, confirmed, waitlisted + 1, cancelled, promoted);
    }

    CollegeFigures promote() {
        return new CollegeFigures(quota, confirmed + 1, waitlisted - 1, cancelled, promoted + 1);
    }

    CollegeFigures cancel(boolean heldSeat) {
        return heldSeat
                ? new CollegeFigures(quota, confirmed - 1, waitlisted, cancelled + 1, promoted)
                : new CollegeFigures(quota, confirmed, waitlisted - 1, cancelled + 1, promoted);
    }

    public CollegeFigures plus(CollegeFigures other) {
        return new CollegeFigures(
                quota + other.quota,
                confirmed + other.confirmed,
                waitlisted + other.waitlisted,
                cancelled + other.cancelled,
                promoted + other.promoted);
    }
}
