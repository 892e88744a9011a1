package fr.etape.access;

import jakarta.servlet.http.HttpServletRequest;

/** Whoever a token of a request names. */
sealed interface Bearer permits Caller, Participant {

    /** Where a handler's parameter finds it. */
    void putInto(HttpServletRequest request);
}
