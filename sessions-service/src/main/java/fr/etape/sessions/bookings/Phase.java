package fr.etape.sessions.bookings;

import fr.etape.sessions.bookings.draw.Draw;
import fr.etape.sessions.bookings.draw.Seating;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import org.jspecify.annotations.Nullable;

/** How far the bookings of a stop have come. A stop has one draw, and never goes back to an earlier phase. */
public sealed interface Phase {

    /** Null as long as no draw was announced. */
    @Nullable
    Announcement announcement();

    /** Wishes change; no draw is announced. */
    record Open() implements Phase {

        @Override
        public @Nullable Announcement announcement() {
            return null;
        }
    }

    /** Wishes still change. */
    record Announced(Announcement announcement) implements Phase {}

    /** No wish changes any more; the numbers of the source are not known yet. */
    record Closed(Announcement announcement, ClosedList list) implements Phase {}

    /** @param seating follows from the draw, kept because it is asked for often */
    record Drawn(Announcement announcement, Draw draw, Seating seating) implements Phase {

        Drawn(Announcement announcement, Draw draw) {
            this(announcement, draw, draw.seating());
        }
    }
}
