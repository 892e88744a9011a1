package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.etape.journal.JournalFormat.OtherFormat;
import fr.etape.testkit.RunningApplication;
import fr.etape.testservers.TestServers;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** An earlier build called commands by their Java names, and marked no format. */
class StartOnAnOldJournalIT {

    @Test
    void theServiceDoesNotStartAndLeavesItUntouched() {
        RunningApplication service = SessionsService.notReady();
        String name = service.databaseName();
        try (MongoClient client = MongoClients.create(TestServers.mongodb())) {
            MongoDatabase database = client.getDatabase(name);
            Document batch = Document.parse("""
                    {_id: {stream: "tour", first: 1}, causes: [{command: "DraftStop", events: 1}]}""");
            database.getCollection("journal").insertOne(batch);

            assertThatThrownBy(service::start)
                    .hasRootCauseInstanceOf(OtherFormat.class)
                    .rootCause()
                    .hasMessage("The journal in the database " + name + " was written by another version of Étape"
                            + " (format none instead of 2) and was left untouched: use an empty database, or that"
                            + " version.");

            assertThat(database.listCollectionNames()).containsExactly("journal");
            assertThat(database.getCollection("journal").find().into(new ArrayList<>()))
                    .isEqualTo(List.of(batch));
            database.drop();
        }
    }
}
