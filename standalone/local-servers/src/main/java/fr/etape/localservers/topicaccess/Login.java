package fr.etape.localservers.topicaccess;

import java.util.Map;

/** How a client proves who it is. The settings have the password: they belong into no log and on no command line. */
public record Login(String user, String password) {

    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

    /** For a listener where all come by SCRAM: what it knows of them is stored beside the topics. */
    public static final String SCRAM_MODULE_OF_SERVER = SCRAM + " required;";

    /** By SCRAM, which never sends the password. Without encryption, as on the loopback address. */
    public Map<String, Object> settings() {
        return settings("SCRAM-SHA-512", SCRAM);
    }

    /**
     * By PLAIN, which needs nothing that the broker has stored: the door of a broker without principals. It sends the
     * password, so only over the loopback address.
     */
    public Map<String, Object> plainSettings() {
        return settings("PLAIN", PLAIN);
    }

    /** For a listener that knows this user and nobody else. */
    public String plainModuleOfServer() {
        return "%s user_%s=\"%s\";".formatted(withoutEnd(module(PLAIN)), user, password);
    }

    @Override
    public String toString() {
        return user;
    }

    private Map<String, Object> settings(String mechanism, String module) {
        return Map.of(
                "security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", mechanism, "sasl.jaas.config", module(module));
    }

    private String module(String module) {
        return "%s required username=\"%s\" password=\"%s\";".formatted(module, user, password);
    }

    private static String withoutEnd(String module) {
        return module.substring(0, module.length() - 1);
    }
}
