package fr.etape.testservers;

import java.util.Map;

/**
 * The servers that integration tests share: those that {@code ETAPE_TEST_KAFKA} and {@code ETAPE_TEST_MONGODB} name;
 * else containers when {@code ETAPE_TEST_CONTAINERS=true}; else a broker and a mongod as child processes. Tests use
 * random database names and stop ids, because nobody cleans up.
 */
public final class TestServers {

    private TestServers() {}

    /** Bootstrap servers, {@code host:port}. */
    public static String kafka() {
        return Kafka.ADDRESS;
    }

    /** Connection string of a replica set, without a database. */
    public static String mongodb() {
        return Mongodb.ADDRESS;
    }

    private static final class Kafka {
        static final String ADDRESS = choose(
                "ETAPE_TEST_KAFKA",
                "Kafka",
                Containers::kafka,
                () -> OwnServers.startKafka().bootstrapServers());
    }

    private static final class Mongodb {
        static final String ADDRESS = choose(
                "ETAPE_TEST_MONGODB",
                "MongoDB",
                Containers::mongodb,
                () -> OwnServers.startMongod().uri());
    }

    private static String choose(String variable, String what, Source containers, Source own) {
        Map<String, String> environment = System.getenv();
        String given = environment.get(variable);
        boolean contained = Boolean.parseBoolean(environment.get("ETAPE_TEST_CONTAINERS"));
        String address = given != null ? given : contained ? containers.start() : own.start();
        String from = given != null ? variable : contained ? "Testcontainers" : "a child process of the tests";
        System.out.println("Tests use " + what + " at " + address + " (" + from + ")");
        return address;
    }

    private interface Source {
        String start();
    }
}
