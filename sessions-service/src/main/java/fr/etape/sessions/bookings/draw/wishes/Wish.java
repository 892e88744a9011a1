package fr.etape.sessions.bookings.draw.wishes;

import java.util.UUID;

/** @param rank 1 for the first wish */
public record Wish(UUID registrationId, int rank, String atelier) {}
