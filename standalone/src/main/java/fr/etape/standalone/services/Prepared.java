package fr.etape.standalone.services;

import fr.etape.standalone.data.Orphans;
import fr.etape.standalone.identity.Provider;
import fr.etape.standalone.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A service that is built and taken apart: ready to be started any number of times. */
public record Prepared(Service service, Path java, Application application, ClassArchive archive) {

    /** A port that nobody listens on. */
    private static final int NOWHERE = 9;

    public static Prepared of(Service service, Path java, Path root) throws IOException {
        BuiltJar built = BuiltJar.of(root, service.module());
        Application application = Application.of(java, built);
        return new Prepared(
                service,
                java,
                application,
                ClassArchive.in(built.home(), service.jvmOptions().learning()));
    }

    /** Rehearses a start up to the point where the service would begin to serve: touches neither broker nor store. */
    public void makeArchive() throws IOException {
        Path secrets = Files.createTempDirectory("etape-secrets");
        Provider provider = Provider.keptIn(secrets, secrets.resolve("people"), NOWHERE);
        Map<String, String> environment = new Settings(
                        "mongodb://127.0.0.1:9",
                        "127.0.0.1:9",
                        noPorts(),
                        "0".repeat(64),
                        "http://127.0.0.1:9",
                        provider)
                .environment(service);
        archive.make(
                java,
                service.jvmOptions().learning(),
                List.of(
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        application.jar().toString()),
                environment);
        BuiltJar.delete(secrets);
    }

    public Program program(Settings settings, Path data, Path log) {
        List<String> command = new ArrayList<>(List.of(java.toString(), Orphans.mark(data)));
        command.addAll(service.jvmOptions().running());
        command.addAll(archive.use());
        command.addAll(List.of("-jar", application.jar().toString()));
        return new Program(service.module(), command, settings.environment(service), settings.port(service), log);
    }

    private static Map<Service, Integer> noPorts() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service each : Service.values()) {
            ports.put(each, 0);
        }
        return ports;
    }
}
