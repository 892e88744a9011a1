package fr.etape.localservers.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import fr.etape.localservers.secrets.Secrets;
import fr.etape.localservers.topicaccess.Login;
import fr.etape.localservers.topicaccess.Principal;
import fr.etape.localservers.topicaccess.TopicAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The passwords of a broker that asks everybody who they are. It goes to the broker's process by environment, which its
 * owner alone can read.
 */
public record BrokerAccess(Map<Principal, String> passwords) {

    public BrokerAccess {
        passwords = new EnumMap<>(passwords);
    }

    /** Reads the passwords from {@code secrets}, or makes them there at the first start. */
    public static BrokerAccess keptIn(Path secrets) throws IOException {
        Map<Principal, String> passwords = new EnumMap<>(Principal.class);
        for (Principal principal : Principal.values()) {
            passwords.put(principal, Secrets.kept(secrets.resolve(principal.user() + ".kafka")));
        }
        return new BrokerAccess(passwords);
    }

    static Optional<BrokerAccess> of(Map<String, String> environment) {
        Map<Principal, String> passwords = new EnumMap<>(Principal.class);
        for (Principal principal : Principal.values()) {
            String password = environment.get(principal.passwordVariable());
            if (password != null) {
                passwords.put(principal, password);
            }
        }
        return passwords.isEmpty() ? Optional.empty() : Optional.of(new BrokerAccess(passwords));
    }

    Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>();
        passwords.forEach((principal, password) -> variables.put(principal.passwordVariable(), password));
        return variables;
    }

    public Login login(Principal principal) {
        String password = passwords.get(principal);
        if (password == null) {
            throw new IllegalStateException("no password for " + principal);
        }
        return new Login(principal.user(), password);
    }

    /**
     * Clients come with SCRAM, and what they may do is stored beside the topics. The administrator, and the broker
     * where it calls itself, come with PLAIN through doors of their own on the loopback address: those are open before
     * anything is stored.
     *
     * @param open the same broker's properties as long as it asks nobody
     */
    Map<String, String> properties(Properties open, int adminPort) {
        String admin = "ADMIN://127.0.0.1:" + adminPort;
        String plain = login(Principal.ADMIN).plainModuleOfServer();
        return Map.ofEntries(
                entry("listeners", open.getProperty("listeners") + "," + admin),
                entry("advertised.listeners", open.getProperty("advertised.listeners") + "," + admin),
                entry(
                        "listener.security.protocol.map",
                        "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,ADMIN:SASL_PLAINTEXT"),
                entry("inter.broker.listener.name", "ADMIN"),
                entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                entry("sasl.mechanism.controller.protocol", "PLAIN"),
                entry("listener.name.clients.sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                entry("listener.name.clients.scram-sha-512.sasl.jaas.config", Login.SCRAM_MODULE_OF_SERVER),
                entry("listener.name.admin.sasl.enabled.mechanisms", "PLAIN"),
                entry("listener.name.admin.plain.sasl.jaas.config", plain),
                entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
                entry("listener.name.controller.plain.sasl.jaas.config", plain),
                entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                entry("allow.everyone.if.no.acl.found", "false"),
                entry("super.users", "User:" + Principal.ADMIN.user()));
    }

    /** Differs when a password or a right differs. Tells neither. */
    String digest() {
        String all = TopicAccess.rights() + environment();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "BrokerAccess" + passwords.keySet();
    }
}
