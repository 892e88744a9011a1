package fr.etape.registration.registrations;

/** How a registration stands. */
public enum Status {
    CONFIRMED,
    WAITLISTED,
    CANCELLED
}
