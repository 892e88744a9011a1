package fr.etape.standalone.services;

/** A module that is a Spring Boot application, and how large it may be. */
public enum Service {
    REGISTRATION("registration-service", Work.EVERY_REGISTRATION, 192, 32),
    SESSIONS("sessions-service", Work.NOW_AND_THEN, 96, 8),
    REPORTING("reporting-service", Work.NOW_AND_THEN, 96, 8),
    GATEWAY("gateway", Work.EVERY_REGISTRATION, 128, 24),
    WEB("web", Work.NOW_AND_THEN, 96, 8),
    IDENTITY("identity", Work.NOW_AND_THEN, 48, 8);

    private final String module;
    private final Work work;
    private final int heap;
    private final int young;

    Service(String module, Work work, int heap, int young) {
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

    /**
     * Whether its beans are worked out once after a build. Those of web and identity depend on settings that they get at the
     * start, and those of the gateway are too few to be worth it.
     */
    boolean aheadOfTime() {
        return switch (this) {
            case REGISTRATION, SESSIONS, REPORTING -> true;
            case GATEWAY, WEB, IDENTITY -> false;
        };
    }

    private enum Work {
        EVERY_REGISTRATION,
        NOW_AND_THEN
    }
}
