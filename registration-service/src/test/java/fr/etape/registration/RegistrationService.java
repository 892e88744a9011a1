package fr.etape.registration;

import fr.etape.testkit.RunningApplication;

/** registration-service with the settings that it needs. */
public final class RegistrationService {

    /** For all tests that do not care what else happens at it. */
    public static final RunningApplication SHARED = notShared();

    private RegistrationService() {}

    public static RunningApplication notShared() {
        return RunningApplication.of(RegistrationServiceApplication.class)
                .with("etape.registration.link-secret", "a secret of at least 32 characters")
                .with("etape.registration.passes.secret", "another secret of 32 characters or more");
    }
}
