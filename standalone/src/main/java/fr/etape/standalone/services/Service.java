package fr.etape.standalone.services;

/** A module that is a Spring Boot application, and how large it may be. */
public enum Service {
    REGISTRATION("registration-service", Work.EVERY_REGISTRATION, "192m", "32m"),
    SESSIONS("sessions-service", Work.NOW_AND_THEN, "96m", "8m"),
    REPORTING("reporting-service", Work.NOW_AND_THEN, "96m", "8m"),
    GATEWAY("gateway", Work.EVERY_REGISTRATION, "128m", "24m"),
    WEB("web", Work.NOW_AND_THEN, "96m", "8m"),
    IDENTITY("identity", Work.NOW_AND_THEN, "48m", "8m");

    private final String module;
    private final Work work;
    private final String heap;
    private final String young;

    Service(String module, Work work, String heap, String young) {
        this.module = module;
        this.work = work;
        this.heap = heap;
        this.young = young;
    }

    public String module() {
        return module;
    }

    JvmOptions jvmOptions() {
        return new JvmOptions(heap, young, work == Work.EVERY_REGISTRATION);
    }

    private enum Work {
        EVERY_REGISTRATION,
        NOW_AND_THEN
    }
}
