package fr.etape.sessions;

import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.RunningApplication;

/** sessions-service, ready to take stops. */
public final class SessionsService {

    /** For all tests that do not care what else happens at it. */
    public static final RunningApplication SHARED = notShared();

    private SessionsService() {}

    public static RunningApplication notShared() {
        return notReady().readyWhen(service -> new NewStop(service).draft().status() == 201);
    }

    /** For tests in which nobody can draft a stop. */
    static RunningApplication notReady() {
        return RunningApplication.of(SessionsServiceApplication.class);
    }
}
