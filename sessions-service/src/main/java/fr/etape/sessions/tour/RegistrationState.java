package fr.etape.sessions.tour;

/** Whether a stop takes registrations at some moment. */
public enum RegistrationState {
    NOT_YET_OPEN,
    OPEN,
    CLOSED
}
