package fr.etape.sessions.bookings.draw.lots;

/**
 * @param number 1 for the lowest value
 * @param value HKDF-Expand of the draw's key for the label
 * @param label whose lot it is
 */
public record Lot(int number, Hash256 value, String label) {}
