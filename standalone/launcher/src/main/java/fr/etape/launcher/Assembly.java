package fr.etape.launcher;

import static java.util.stream.Collectors.toMap;

import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.DataDirectory;
import fr.etape.launcher.data.Orphans;
import fr.etape.launcher.identity.Provider;
import fr.etape.launcher.services.Kafka;
import fr.etape.launcher.services.LocalMail;
import fr.etape.launcher.services.Service;
import fr.etape.launcher.services.Settings;
import fr.etape.launcher.startup.BuiltJar;
import fr.etape.launcher.startup.ClassArchive;
import fr.etape.launcher.startup.ExtractedJar;
import fr.etape.launcher.startup.JvmOptions;
import fr.etape.launcher.supervision.Part;
import fr.etape.localservers.broker.BrokerAccess;
import fr.etape.localservers.broker.BrokerReady;
import fr.etape.localservers.broker.BrokerSettings;
import fr.etape.localservers.broker.ManagedBroker;
import fr.etape.localservers.mongod.ManagedMongod;
import fr.etape.localservers.mongod.MongoServer;
import fr.etape.localservers.mongod.MongodAccess;
import fr.etape.localservers.mongod.MongodSettings;
import fr.etape.localservers.mongod.MongodSources;
import fr.etape.localservers.mongod.ReplicaSetOfOne;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.process.Program;
import fr.etape.localservers.secrets.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts the parts together: who listens where, and what each is told of the others. */
final class Assembly {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The jar we run from; the broker runs from it too. */
    private static final Path JAR = Path.of(System.getProperty("java.class.path"));

    private static final JvmOptions BROKER = new JvmOptions(160, 8, false);

    private final Map<Service, ExtractedJar> jars;
    private final DataDirectory data;
    private final Terminal terminal;
    private final List<ClassArchive> archives = new ArrayList<>();

    /**
     * Extracts the jars of the services where that is still to be done.
     *
     * @param root of the checkout
     * @throws fr.etape.launcher.console.Refused when a module is not built
     */
    Assembly(Path root, DataDirectory data, Terminal terminal) {
        this.jars = Arrays.stream(Service.values())
                .parallel()
                .collect(toMap(
                        service -> service,
                        service -> ExtractedJar.of(JAVA, service.in(root), service.module()),
                        (one, other) -> one,
                        () -> new EnumMap<>(Service.class)));
        this.data = data;
        this.terminal = terminal;
    }

    List<Part> parts(int publicPort, String rehearsals, LocalMail mail, Provider provider) throws IOException {
        List<Part> parts = new ArrayList<>();
        Map<Service, String> mongodbUris = addMongodb(parts);
        Kafka kafka = addKafka(parts);
        Settings settings = new Settings(
                mongodbUris,
                kafka,
                ports(publicPort),
                Secrets.kept(data.secrets().resolve("registration-link")),
                Secrets.kept(data.secrets().resolve("registration-passes")),
                Secrets.kept(data.secrets().resolve("web-seal")),
                rehearsals,
                mail,
                provider);
        for (Map.Entry<Service, ExtractedJar> one : jars.entrySet()) {
            Service service = one.getKey();
            Program program = program(service, one.getValue().file(), settings);
            parts.add(new Part(program, settings.liveness(service), rank(service)));
        }
        return parts;
    }

    /** Of all JVMs among the parts. */
    List<ClassArchive> archives() {
        return archives;
    }

    private Program program(Service service, Path jar, Settings settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options(service.module(), service.jvmOptions(), jar, jar.resolveSibling("")));
        command.addAll(List.of("-jar", jar.toString()));
        return new Program(
                service.module(),
                command,
                settings.environment(service),
                settings.port(service),
                data.log(service.module()));
    }

    /** @param home directory for the class archive */
    private List<String> options(String part, JvmOptions jvm, Path jar, Path home) throws IOException {
        ClassArchive archive = ClassArchive.of(JAVA, jar, Files.createDirectories(home), data.loadedClasses(part));
        archives.add(archive);
        List<String> options = new ArrayList<>(List.of(Orphans.mark(data.root())));
        options.addAll(jvm.words());
        options.addAll(archive.options());
        return options;
    }

    private static int rank(Service service) {
        return switch (service) {
            case GATEWAY -> 1;
            case WEB, IDENTITY -> 2;
            case REGISTRATION, SESSIONS, REPORTING -> 3;
        };
    }

    /** One server, and for each service a user that may use its own database alone. */
    private Map<Service, String> addMongodb(List<Part> parts) throws IOException {
        MongoServer found = new MongodSources(System.getenv(), terminal::say).find();
        terminal.say("MongoDB: " + found.said());
        return switch (found) {
            case MongoServer.Running running -> databases(database -> running.uri());
            case MongoServer.Executable executable -> {
                MongodSettings settings = new MongodSettings(
                        executable.file(),
                        data.mongod(),
                        data.log("mongod"),
                        Ports.free(),
                        MongodAccess.keptIn(
                                data.secrets(),
                                databases(database -> database).values().toArray(String[]::new)));
                parts.add(new Part(ManagedMongod.program(settings), new ReplicaSetOfOne(settings), 5));
                yield databases(database -> ManagedMongod.uriOfOwner(settings, database));
            }
        };
    }

    private static Map<Service, String> databases(UnaryOperator<String> of) {
        Map<Service, String> databases = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            service.database().ifPresent(database -> databases.put(service, of.apply(database)));
        }
        return databases;
    }

    private Kafka addKafka(List<Part> parts) throws IOException {
        BrokerAccess access = BrokerAccess.keptIn(data.secrets());
        BrokerSettings settings = new BrokerSettings(
                JAVA,
                options("kafka", BROKER, JAR, new BuiltJar(JAR).home()),
                JAR.toString(),
                data.kafka(),
                data.log("kafka"),
                Ports.free(),
                Ports.free(),
                access);
        parts.add(new Part(ManagedBroker.program(settings), new BrokerReady(settings), 4));
        return new Kafka("127.0.0.1:" + settings.port(), access);
    }

    private static Map<Service, Integer> ports(int publicPort) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, service == Service.GATEWAY ? publicPort : Ports.free());
        }
        return ports;
    }
}
