package fr.etape.standalone.services;

/** A module that is a Spring Boot application, and how large it may be. */
public enum Service {
    REGISTRATION("registration-service", Work.EVERY_REGISTRATION, "192m"),
    SESSIONS("sessions-service", Work.NOW_AND_THEN, "96m"),
    REPORTING("reporting-service", Work.NOW_AND_THEN, "96m"),
    GATEWAY("gateway", Work.EVERY_REGISTRATION, "128m"),
    WEB("web", Work.NOW_AND_THEN, "96m"),
    IDENTITY("identity", Work.NOW_AND_THEN, "48m");

    private final String module;
    private final Work work;
    private final String heap;

    Service(String module, Work work, String heap) {
        this.module = module;
        this.work = work;
        this.heap = heap;
    }

    public String module() {
        return module;
    }

    JvmOptions jvmOptions() {
        return new JvmOptions(heap, work == Work.EVERY_REGISTRATION);
    }

    private enum Work {
        EVERY_REGISTRATION,
        NOW_AND_THEN
    }
}
