package fr.etape.testservers;

import fr.etape.localservers.broker.BrokerAccess;
import fr.etape.localservers.broker.BrokerSettings;
import fr.etape.localservers.broker.ManagedBroker;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.topicaccess.Principal;
import fr.etape.localservers.topicaccess.TopicAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;

/** A broker that asks everybody who they are, for tests of what happens to those whom it does not know. */
public final class SecuredBroker implements AutoCloseable {

    private final BrokerAccess access;
    private final ManagedBroker broker;

    private SecuredBroker(BrokerAccess access, ManagedBroker broker) {
        this.access = access;
        this.broker = broker;
    }

    /** @param directory empty; its data and secrets go there */
    public static SecuredBroker start(Path directory) throws IOException {
        BrokerAccess access = BrokerAccess.keptIn(directory.resolve("secrets"));
        ManagedBroker broker = ManagedBroker.start(new BrokerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"),
                System.getProperty("java.class.path"),
                directory.resolve("data"),
                directory.resolve("log"),
                Ports.free(),
                Ports.free(),
                access));
        return new SecuredBroker(access, broker);
    }

    /** Settings of a client that signs in. */
    public Map<String, Object> settings(Principal principal) {
        Map<String, Object> settings = new HashMap<>(access.login(principal).settings());
        settings.put("bootstrap.servers", broker.bootstrapServers());
        return settings;
    }

    public void create(String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    /** From now on the broker refuses this principal. */
    public void forget(Principal principal) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.alterUserScramCredentials(
                            List.of(new UserScramCredentialDeletion(principal.user(), ScramMechanism.SCRAM_SHA_512)))
                    .all()
                    .get();
        }
    }

    /** From now on the broker knows all principals, as at first. */
    public void knowAll() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            TopicAccess.apply(admin, access.passwords());
        }
    }

    private Admin admin() {
        return Admin.create(settings(Principal.ADMIN));
    }

    @Override
    public void close() {
        broker.close();
    }
}
