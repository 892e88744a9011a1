package fr.etape.registration.admission.documents;

/** How a registration stands. */
public enum Status {
    CONFIRMED,
    WAITLISTED,
    CANCELLED
}
