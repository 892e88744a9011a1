package fr.etape.contracts.bookings;

import java.util.List;

/**
 * @param registrationId one registration that takes part in the draw
 * @param wishes ateliers, the most wanted first; none for somebody without wishes
 */
public record RankedWishes(String registrationId, List<String> wishes) {

    public RankedWishes {
        wishes = List.copyOf(wishes);
    }
}
