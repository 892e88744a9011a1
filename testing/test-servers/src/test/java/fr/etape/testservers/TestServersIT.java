package fr.etape.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestServersIT {

    @Test
    void mongodbTakesTransactions() {
        try (MongoClient client = MongoClients.create(TestServers.mongodb());
                ClientSession session = client.startSession()) {
            MongoCollection<Document> seats =
                    client.getDatabase("test-" + UUID.randomUUID()).getCollection("seats");

            session.startTransaction();
            seats.insertOne(session, new Document("_id", 1));
            session.abortTransaction();
            session.startTransaction();
            seats.insertOne(session, new Document("_id", 2));
            session.commitTransaction();

            assertThat(seats.find()).containsExactly(new Document("_id", 2));
        }
    }

    @Test
    void kafkaHasTheTopicsThatWereMadeAndNoOthers() throws Exception {
        String topic = "test-" + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {

            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();

            assertThat(admin.listTopics().names().get()).contains(topic);
        }
    }
}
