package fr.etape.standalone.services;

import fr.etape.standalone.broker.BrokerSettings;
import fr.etape.standalone.broker.ManagedBroker;
import fr.etape.standalone.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The class archive of the broker, which runs from the launcher's own jar. */
public final class BrokerArchive {

    public static final JvmOptions JVM_OPTIONS = new JvmOptions("160m", false);

    private BrokerArchive() {}

    public static ClassArchive of(Path classPath) throws IOException {
        Path home = Files.createDirectories(BuiltJar.of(classPath).home());
        return ClassArchive.in(home, JVM_OPTIONS.learning());
    }

    /** Starts a broker on a directory of its own and ends it again. */
    public static void make(ClassArchive archive, Path java, Path classPath) throws IOException {
        Path data = Files.createTempDirectory("etape-broker");
        BrokerSettings settings = new BrokerSettings(
                java, List.of(), classPath.toString(), data, data.resolve("log"), Ports.free(), Ports.free());
        List<String> program = new ArrayList<>(ManagedBroker.arguments(settings));
        program.add("once");
        archive.make(java, JVM_OPTIONS.learning(), program, Map.of());
        BuiltJar.delete(data);
    }
}
