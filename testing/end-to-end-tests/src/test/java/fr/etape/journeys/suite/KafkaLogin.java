package fr.etape.journeys.suite;

import java.util.Map;

/** Settings of Kafka's client that signs in with a password, without encryption. */
final class KafkaLogin {

    private KafkaLogin() {}

    static Map<String, Object> at(String bootstrapServers, String user, String password) {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(user, password));
    }
}
