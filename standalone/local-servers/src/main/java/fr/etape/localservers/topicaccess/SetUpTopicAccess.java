package fr.etape.localservers.topicaccess;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * A program that makes principals and rights at a broker, or brings them to what this version needs. All comes by
 * environment: {@code ETAPE_KAFKA_…} are settings of the client that administers, such as {@code
 * ETAPE_KAFKA_BOOTSTRAP_SERVERS}; {@code KAFKA_<PRINCIPAL>_PASSWORD} are the passwords. A principal without one gets
 * its rights only: it has another way to sign in. Exit code 1 when the broker refuses, or does not answer within a
 * minute.
 */
public final class SetUpTopicAccess {

    private static final String SETTING = "ETAPE_KAFKA_";

    private SetUpTopicAccess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Object> settings = settings(System.getenv());
        Map<Principal, String> passwords = passwords(System.getenv());
        try (Admin admin = Admin.create(settings)) {
            TopicAccess.apply(admin, passwords);
        } catch (ExecutionException e) {
            System.err.println("the broker did not take principals and rights: " + e.getCause());
            System.exit(1);
        }
        System.out.println("rights at Kafka are set, and passwords of " + passwords.keySet());
    }

    static Map<String, Object> settings(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(SETTING)) {
                settings.put(
                        name.substring(SETTING.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        return settings;
    }

    static Map<Principal, String> passwords(Map<String, String> environment) {
        Map<Principal, String> passwords = new EnumMap<>(Principal.class);
        for (Principal principal : Principal.values()) {
            String password = environment.getOrDefault(principal.passwordVariable(), "");
            if (!password.isEmpty()) {
                passwords.put(principal, password);
            }
        }
        return passwords;
    }
}
