package fr.etape.web.staff.ateliers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ateliers as the API tells organisers.
 *
 * @param draw null while none is announced
 * @param registrations who takes part, or would if the wishes were closed now
 * @param waiting how many wait for a seat that becomes free
 */
record Bookings(@Nullable Draw draw, List<OfAtelier> ateliers, int registrations, int withoutWishes, int waiting) {

    /**
     * @param wishes how many want it most, second, …
     * @param taken seats that somebody holds; null before the draw
     * @param registrationIds who holds them
     */
    record OfAtelier(
            String sessionId,
            int seats,
            List<Integer> wishes,
            @Nullable Integer taken,
            @Nullable Integer booked,
            int waiting,
            List<String> registrationIds) {

        /** How many want it most. */
        public int first() {
            return wishes.isEmpty() ? 0 : wishes.getFirst();
        }

        /** How many want it at all. */
        public int all() {
            return wishes.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** ANNOUNCE, CLOSE, DRAW or DONE: what comes next. */
    public String next() {
        return switch (draw == null ? null : draw.step()) {
            case null -> "ANNOUNCE";
            case ANNOUNCED -> "CLOSE";
            case CLOSED -> "DRAW";
            case DRAWN -> "DONE";
        };
    }
}
