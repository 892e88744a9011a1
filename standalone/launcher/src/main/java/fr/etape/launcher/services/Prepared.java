package fr.etape.launcher.services;

import fr.etape.launcher.data.Orphans;
import fr.etape.localservers.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A service that is built and taken apart: ready to be started any number of times. */
public record Prepared(Service service, Path java, Application application, ClassArchive archive) {

    public static Prepared of(Service service, Path java, Path root) throws IOException {
        BuiltJar built = BuiltJar.of(root.resolve(service.folder()), service.module());
        Application application = Application.of(java, built, service.aheadOfTime());
        return new Prepared(
                service,
                java,
                application,
                ClassArchive.in(application.home(), service.jvmOptions().words()));
    }

    /** @param archiving options of the class archive */
    public Program program(Settings settings, List<String> archiving, Path data, Path log) {
        List<String> command = new ArrayList<>(List.of(java.toString(), Orphans.mark(data)));
        command.addAll(service.jvmOptions().words());
        command.addAll(archiving);
        if (service.aheadOfTime()) {
            command.add(AheadOfTime.OPTION);
        }
        command.addAll(List.of("-jar", application.jar().toString()));
        return new Program(service.module(), command, settings.environment(service), settings.port(service), log);
    }
}
