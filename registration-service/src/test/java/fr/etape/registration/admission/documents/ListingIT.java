package fr.etape.registration.admission.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.ExplainVerbosity;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.College;
import fr.etape.registration.links.LinkSettings;
import fr.etape.registration.links.TicketCodes;
import fr.etape.testservers.TestServers;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How much of five thousand registrations a page looks at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingIT {

    private static final String STOP = "angers-2027-03";
    private static final int PAGE = 50;

    private final MongoClient client = client();
    private final MongoDatabase database = client.getDatabase("listing-" + UUID.randomUUID());
    private final Listing listing = new Listing(database);

    private static MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(TestServers.mongodb()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    @BeforeAll
    void fiveThousandRegistrations() {
        TicketCodes codes = new TicketCodes(new LinkSettings("a secret of at least 32 characters"));
        new RegistrationDocuments(database, new OpenedStops(database), new Scans(database), codes).createIndexes();
        List<Document> documents = new ArrayList<>();
        for (int i = 1; i <= 5_000; i++) {
            documents.add(new Document("_id", i)
                    .append(RegistrationCollection.STOP, STOP)
                    .append(RegistrationCollection.COLLEGE, College.values()[i % 6].name())
                    .append(RegistrationCollection.STATUS, Status.values()[i % 3].name())
                    .append(RegistrationCollection.POSITION, (long) i)
                    .append(RegistrationCollection.REGISTERED_AT, new Date())
                    .append(RegistrationCollection.SEARCH, List.of("nom" + i, "claire"))
                    .append(RegistrationCollection.PERSON_KEY, new UUID(0, i))
                    .append(RegistrationCollection.ACTIVE, true));
        }
        RegistrationCollection.of(database).insertMany(documents);
    }

    @AfterAll
    void drop() {
        database.drop();
        client.close();
    }

    @Test
    void aPageOfAllIsReadInOrderFromOneIndex() {
        assertThat(examined(new Selection(null, null, null, null))).isEqualTo(PAGE);
        assertThat(examined(new Selection(College.ELU, null, null, null))).isEqualTo(PAGE);
        assertThat(examined(new Selection(null, Status.CANCELLED, null, null))).isEqualTo(PAGE);
    }

    @Test
    void aSearchLooksAtWhatBeginsSo() {
        assertThat(examined(new Selection(null, null, "nom499", null))).isEqualTo(11);
        assertThat(examined(new Selection(null, null, "nobody", null))).isZero();
        assertThat(examined(new Selection(null, null, null, new UUID(0, 4_999))))
                .isEqualTo(1);
    }

    /** Negative control: what would be looked at without the index. */
    @Test
    void withoutItsIndexASearchWouldLookAtAll() {
        Document filter = new Document(RegistrationCollection.SEARCH, "nom4999");

        Document explained = RegistrationCollection.of(database).find(filter).explain(ExplainVerbosity.EXECUTION_STATS);

        assertThat(explained.get("executionStats", Document.class).getInteger("totalDocsExamined"))
                .isEqualTo(5_000);
    }

    private int examined(Selection selection) {
        Document explained = listing.find(STOP, selection, ListOrder.REGISTERED, null)
                .limit(PAGE)
                .explain(ExplainVerbosity.EXECUTION_STATS);
        return explained.get("executionStats", Document.class).getInteger("totalDocsExamined");
    }
}
