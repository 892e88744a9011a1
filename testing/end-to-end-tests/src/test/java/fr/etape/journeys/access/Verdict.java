package fr.etape.journeys.access;

import fr.etape.journeys.http.Answer;

/** What becomes of a request at the door, whatever is answered behind it. */
enum Verdict {
    LET_IN,
    UNAUTHENTICATED,
    FORBIDDEN;

    static Verdict of(Answer answer) {
        return switch (answer.status()) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            default -> LET_IN;
        };
    }
}
