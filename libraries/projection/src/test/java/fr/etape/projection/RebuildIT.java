package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.etape.testservers.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The offsets that Kafka keeps for the group say that all has been read; the database says otherwise. */
class RebuildIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void readsEverythingAgainAfterTheDatabaseWasDropped() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            topic.send(1, 2, 3);
            Service.Builder reading = Service.reading(topic.pattern(), effects);
            readToTheEnd(reading, topic, effects);

            effects.drop();

            readToTheEnd(reading, topic, effects);
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void fillsUpADatabaseThatWasRestoredFromAnOlderCopy() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            topic.send(1, 2, 3);
            Service.Builder reading = Service.reading(topic.pattern(), effects);
            readToTheEnd(reading, topic, effects);

            goBackToTheFirst(effects.database);

            readToTheEnd(reading, topic, effects);
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void startsAfterItsBookmarkEvenIfKafkaHasForgottenTheGroup() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {
            topic.send(1, 2, 3);
            Service.Builder reading = Service.reading(topic.pattern(), effects);
            readToTheEnd(reading, topic, effects);
            await().atMost(SOON).ignoreExceptions().until(() -> {
                admin.deleteConsumerGroups(List.of(reading.group)).all().get();
                return true;
            });

            try (Service service = reading.start()) {
                topic.send(4);
                await().atMost(SOON).until(() -> service.counted("applied") == 1);
                assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L, 4L);
                assertThat(service.counted("repeated")).isZero();
            }
        }
    }

    /** What docs/running.md tells operators to do about a record that no reader can fetch. */
    @Test
    void goesOnBehindRecordsThatWereDropped() throws Exception {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {
            topic.send(1, 2, 3);
            Service.Builder reading = Service.reading(topic.pattern(), effects);
            readToTheEnd(reading, topic, effects);
            topic.send(topic.record("not/an/event", Counted.TYPE, "{}"));
            topic.send(4);

            admin.deleteRecords(Map.of(new TopicPartition(topic.name, 0), RecordsToDelete.beforeOffset(4)))
                    .all()
                    .get();

            try (Service service = reading.start()) {
                await().atMost(SOON).until(() -> effects.of(topic.stream).equals(List.of(1L, 2L, 3L, 4L)));
                assertThat(service.counted("dead-letter")).isZero();
            }
        }
    }

    private static void readToTheEnd(Service.Builder reading, Topic topic, Effects effects) {
        try (Service service = reading.start()) {
            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(3L));
        }
    }

    private static void goBackToTheFirst(String database) {
        try (MongoClient client = MongoClients.create(TestServers.mongodb())) {
            MongoCollection<Document> effects = client.getDatabase(database).getCollection("effects");
            effects.deleteMany(Filters.gt("position", 1L));
            client.getDatabase(database)
                    .getCollection("bookmarks")
                    .updateOne(new Document(), Updates.combine(Updates.set("position", 1L), Updates.set("offset", 0L)));
        }
    }
}
