package fr.etape.testservers;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** Servers in containers; Testcontainers removes them when the JVM has ended. */
final class Containers {

    private Containers() {}

    static String kafka() {
        KafkaContainer kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.3.1"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        return kafka.getBootstrapServers();
    }

    static String mongodb() {
        MongoDBContainer mongodb = new MongoDBContainer(DockerImageName.parse("mongo:8.0.17")).withReplicaSet();
        mongodb.start();
        return mongodb.getConnectionString();
    }
}
