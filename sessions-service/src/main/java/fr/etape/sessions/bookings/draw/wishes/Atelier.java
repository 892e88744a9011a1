package fr.etape.sessions.bookings.draw.wishes;

/**
 * @param id lower-case letters, digits and single hyphens, 64 at most
 * @param seats that the draw may give away; 0 or more
 */
public record Atelier(String id, int seats) {}
