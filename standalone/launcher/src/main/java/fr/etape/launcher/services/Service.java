package fr.etape.launcher.services;

import fr.etape.launcher.startup.JvmOptions;
import java.nio.file.Path;
import java.util.Optional;

/** A module that is a Spring Boot application, and how large it may be. */
public enum Service {
    REGISTRATION("registration-service", Work.EVERY_REGISTRATION, 192, 32),
    SESSIONS("sessions-service", Work.NOW_AND_THEN, 96, 8),
    REPORTING("reporting-service", Work.NOW_AND_THEN, 96, 8),
    GATEWAY("gateway", Work.EVERY_REGISTRATION, 192, 24),
    WEB("web", Work.NOW_AND_THEN, 96, 8),
    IDENTITY("standalone/identity", Work.NOW_AND_THEN, 48, 8);

    private final String folder;
    private final Work work;
    private final int heap;
    private final int young;

    Service(String folder, Work work, int heap, int young) {
        this.folder = folder;
        this.work = work;
        this.heap = heap;
        this.young = young;
    }

    public String module() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** Its database in MongoDB, which has a user of the same name. Empty for those that have none. */
    public Optional<String> database() {
        return switch (this) {
            case REGISTRATION -> Optional.of("etape-registration");
            case SESSIONS -> Optional.of("etape-sessions");
            case REPORTING -> Optional.of("etape-reporting");
            case WEB -> Optional.of("etape-web");
            case GATEWAY, IDENTITY -> Optional.empty();
        };
    }

    /** Where the module lies in a checkout. */
    public Path in(Path root) {
        return root.resolve(folder);
    }

    public JvmOptions jvmOptions() {
        return new JvmOptions(heap, young, work == Work.EVERY_REGISTRATION);
    }

    private enum Work {
        EVERY_REGISTRATION,
        NOW_AND_THEN
    }
}
