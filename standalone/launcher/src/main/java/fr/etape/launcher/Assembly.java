package fr.etape.launcher;

import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.data.DataDirectory;
import fr.etape.launcher.data.Logs;
import fr.etape.launcher.data.Orphans;
import fr.etape.launcher.identity.Provider;
import fr.etape.launcher.services.BrokerArchive;
import fr.etape.launcher.services.Prepared;
import fr.etape.launcher.services.Service;
import fr.etape.launcher.services.Settings;
import fr.etape.launcher.supervision.Part;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts the parts together: who listens where, and what each is told of the others. */
record Assembly(List<Prepared> services, Archives archives, DataDirectory data, Terminal terminal) {

    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The jar we run from. */
    static final Path JAR = Path.of(System.getProperty("java.class.path"));

    List<Part> parts(int publicPort, String rehearsals, Provider provider) throws IOException {
        List<Part> parts = new ArrayList<>();
        String mongodbUri = addMongodb(parts);
        String bootstrapServers = addKafka(parts);
        Settings settings = new Settings(
                mongodbUri,
                bootstrapServers,
                ports(publicPort),
                Secrets.kept(data.secrets().resolve("registration-link")),
                rehearsals,
                provider);
        for (Prepared service : services) {
            Program program = service.program(
                    settings,
                    archives.options(service.archive()),
                    data.root(),
                    log(service.service().module()));
            parts.add(new Part(program, settings.liveness(service.service()), rank(service.service())));
        }
        return parts;
    }

    private static int rank(Service service) {
        return switch (service) {
            case GATEWAY -> 1;
            case WEB, IDENTITY -> 2;
            case REGISTRATION, SESSIONS, REPORTING -> 3;
        };
    }

    private String addMongodb(List<Part> parts) throws IOException {
        MongoServer found = new MongodSources(System.getenv(), terminal::say).find();
        terminal.say("MongoDB: " + found.said());
        return switch (found) {
            case MongoServer.Running running -> running.uri();
            case MongoServer.Executable executable -> {
                MongodSettings settings = new MongodSettings(
                        executable.file(),
                        data.mongod(),
                        log("mongod"),
                        Ports.free(),
                        MongodAccess.keptIn(data.secrets()));
                parts.add(new Part(ManagedMongod.program(settings), new ReplicaSetOfOne(settings), 5));
                yield ManagedMongod.uri(settings);
            }
        };
    }

    private String addKafka(List<Part> parts) throws IOException {
        List<String> options = new ArrayList<>(List.of(Orphans.mark(data.root())));
        options.addAll(BrokerArchive.JVM_OPTIONS.words());
        options.addAll(archives.options(BrokerArchive.of(JAR)));
        BrokerSettings settings = new BrokerSettings(
                JAVA, options, JAR.toString(), data.kafka(), log("kafka"), Ports.free(), Ports.free());
        parts.add(new Part(ManagedBroker.program(settings), new BrokerReady(settings), 4));
        return "127.0.0.1:" + settings.port();
    }

    private static Map<Service, Integer> ports(int publicPort) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, service == Service.GATEWAY ? publicPort : Ports.free());
        }
        return ports;
    }

    private Path log(String part) throws IOException {
        Path log = data.log(part);
        Logs.makePlace(log);
        return log;
    }
}
