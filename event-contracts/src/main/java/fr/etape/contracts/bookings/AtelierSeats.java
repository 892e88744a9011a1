package fr.etape.contracts.bookings;

/**
 * @param sessionId the atelier
 * @param seats 0 or more
 */
public record AtelierSeats(String sessionId, int seats) {}
