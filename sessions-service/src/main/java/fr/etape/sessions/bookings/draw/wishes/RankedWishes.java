package fr.etape.sessions.bookings.draw.wishes;

import java.util.List;
import java.util.UUID;

/** @param ateliers ids, first wish first; empty for somebody without wishes */
public record RankedWishes(UUID registrationId, List<String> ateliers) {

    public RankedWishes {
        ateliers = List.copyOf(ateliers);
    }
}
