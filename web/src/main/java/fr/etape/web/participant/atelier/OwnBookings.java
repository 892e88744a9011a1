package fr.etape.web.participant.atelier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API tells a participant about their ateliers.
 *
 * @param takesPart whether they are on the list, or would be if it were closed now
 * @param wishes codes, the most wanted first
 * @param waiting whether they wait for a seat that becomes free
 */
record OwnBookings(
        Progress progress,
        boolean takesPart,
        List<String> wishes,
        List<Offered> ateliers,
        @Nullable Seat seat,
        @Nullable Lot lot,
        boolean waiting) {

    enum Progress {
        OPEN,
        CLOSED,
        DRAWN
    }

    /** @param free seats that can be booked now; null before the draw */
    record Offered(String sessionId, int seats, @Nullable Integer free) {}

    /** @param wish which wish came true; null for a seat that was booked after the draw */
    record Seat(String sessionId, @Nullable Integer wish) {}

    /** @param number place among {@code of}, 1 for the lowest */
    record Lot(String value, int number, int of) {

        private static final int SHOWN = 8;

        /** Enough to find it in the published file. */
        public String beginning() {
            return value.substring(0, SHOWN);
        }
    }

    /** Ateliers with seats that can be booked now. */
    public List<Offered> bookable() {
        return ateliers.stream()
                .filter(each -> each.free() != null && each.free() > 0)
                .toList();
    }
}
