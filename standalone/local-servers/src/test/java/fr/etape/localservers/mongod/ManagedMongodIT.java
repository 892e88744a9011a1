package fr.etape.localservers.mongod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoQueryException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.etape.localservers.process.EndedEarly;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.process.Program;
import fr.etape.localservers.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedMongodIT {

    @TempDir
    Path directory;

    @Test
    void committedTransactionsSurviveKill9AndAnotherPort() throws IOException {
        // given
        try (ManagedMongod mongod = ManagedMongod.start(settings("secured"))) {
            insert(mongod, 1, true);
            insert(mongod, 2, false);
            mongod.server().kill();
        }

        // when
        MongodSettings elsewhere = settings("secured");
        try (ManagedMongod again = ManagedMongod.start(elsewhere)) {

            // then
            assertThat(again.server().port()).isEqualTo(elsewhere.port());
            try (MongoClient client = MongoClients.create(again.uri())) {
                assertThat(seats(client).find()).containsExactly(new Document("_id", 1));
            }
            insert(again, 3, true);
        }
    }

    @Test
    void aServerThatIsKilledRightAfterItMovedCanMoveAgain() throws IOException {
        try (ManagedMongod first = ManagedMongod.start(settings("moving"))) {
            insert(first, 1, true);
            first.server().kill();
        }
        try (ManagedMongod second = ManagedMongod.start(settings("moving"))) {
            second.server().kill();
        }

        try (ManagedMongod third = ManagedMongod.start(settings("moving"));
                MongoClient client = MongoClients.create(third.uri())) {

            assertThat(seats(client).find()).containsExactly(new Document("_id", 1));
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws IOException {
        MongodSettings settings = settings("closed");
        try (ManagedMongod mongod = ManagedMongod.start(settings);
                MongoClient stranger =
                        MongoClients.create("mongodb://127.0.0.1:" + settings.port() + "/?directConnection=true")) {

            assertThatThrownBy(() -> seats(stranger).insertOne(new Document()))
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("requires authentication");
            assertThat(mongod.server().alive()).isTrue();
        }
    }

    @Test
    void aQueryCannotCarryCode() throws IOException {
        try (ManagedMongod mongod = ManagedMongod.start(settings("noscripting"));
                MongoClient client = MongoClients.create(mongod.uri())) {
            insert(mongod, 1, true);

            assertThatThrownBy(() ->
                            seats(client).find(new Document("$where", "true")).first())
                    .isInstanceOf(MongoQueryException.class)
                    .hasMessageContaining("no globalScriptEngine");
        }
    }

    /** CVE-2025-14847: what a stranger is answered who claims more than they send. */
    @Test
    void noCompressedMessageIsAnswered() throws IOException {
        try (ManagedMongod mongod = ManagedMongod.start(settings("compressed"))) {
            int port = mongod.server().port();

            assertThat(CompressedMessage.claimingMore().isAnsweredAt(port)).isFalse();
            assertThat(CompressedMessage.honest().isAnsweredAt(port)).isFalse();
            assertThat(mongod.server().alive()).isTrue();
        }

        // control: without the option the same question is read
        Program ours = ManagedMongod.program(settings("as-it-comes"));
        Program asItComes = new Program(
                ours.name(),
                ours.command().stream()
                        .filter(argument -> !argument.equals(ManagedMongod.NO_COMPRESSION))
                        .toList(),
                ours.environment(),
                ours.port(),
                ours.log());
        ServerProcess server = asItComes.start();
        try {
            await().ignoreExceptions().until(() -> CompressedMessage.honest().isAnsweredAt(ours.port()));
        } finally {
            server.stop();
        }
    }

    @Test
    void aTransactionThatNobodyEndsGivesUpItsDocumentsInTime() throws IOException {
        try (ManagedMongod mongod = ManagedMongod.start(settings("abandoned"));
                MongoClient client = MongoClients.create(mongod.uri())) {
            insert(mongod, 1, true);
            Bson one = Filters.eq("_id", 1);
            Bson booked = Updates.inc("booked", 1);

            begin(client, one);
            within(Duration.ofSeconds(30), client).updateOne(one, booked);
            assertThat(seats(client).find()).containsExactly(new Document("_id", 1).append("booked", 1));

            // control: with the server's default, the document is still held
            client.getDatabase("admin")
                    .runCommand(new Document("setParameter", 1).append("transactionLifetimeLimitSeconds", 60));
            begin(client, one);
            assertThatThrownBy(() -> within(Duration.ofSeconds(10), client).updateOne(one, booked))
                    .isInstanceOf(MongoOperationTimeoutException.class);
        }
    }

    @Test
    void aSecondServerOnTheSamePortIsRefused() throws IOException {
        MongodSettings settings = settings("taken");
        try (ManagedMongod first = ManagedMongod.start(settings)) {

            assertThatThrownBy(() -> ManagedMongod.start(settings))
                    .hasMessage("port " + settings.port() + " of 127.0.0.1, meant for mongod, is taken");
            assertThat(first.server().alive()).isTrue();
        }
    }

    @Test
    void aServerThatEndsWhileItStartsShowsTheEndOfItsLog() throws IOException {
        MongodSettings good = settings("locked");
        MongodSettings onTheSameData =
                new MongodSettings(good.executable(), good.data(), good.log(), Ports.free(), good.access());
        try (ManagedMongod first = ManagedMongod.start(good)) {

            assertThatThrownBy(() -> ManagedMongod.start(onTheSameData))
                    .isInstanceOf(EndedEarly.class)
                    .hasMessageStartingWith("mongod ended with 100; see " + good.log())
                    .hasMessageContaining("DBPathInUse");
            assertThat(first.server().alive()).isTrue();
        }
    }

    @Test
    void theOwnerOfADatabaseHasThatOneAlone() throws IOException {
        MongodSettings settings = settings("owners");
        try (ManagedMongod mongod = ManagedMongod.start(settings);
                MongoClient owner = MongoClients.create(ManagedMongod.uriOfOwner(settings, "one"))) {
            owner.getDatabase("one").getCollection("seats").insertOne(new Document("_id", 1));

            MongoCollection<Document> others = owner.getDatabase("other").getCollection("seats");
            assertThatThrownBy(() -> others.insertOne(new Document("_id", 1)))
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("not authorized on other");
            assertThatThrownBy(() -> others.find().first()).hasMessageContaining("not authorized on other");
            assertThatThrownBy(() -> owner.getDatabase("admin").runCommand(new Document("usersInfo", 1)))
                    .hasMessageContaining("not authorized on admin");
            assertThat(mongod.server().alive()).isTrue();
        }
        try (ManagedMongod again = ManagedMongod.start(settings);
                MongoClient owner = MongoClients.create(ManagedMongod.uriOfOwner(settings, "one"))) {
            assertThat(owner.getDatabase("one").getCollection("seats").countDocuments())
                    .as("the user is kept")
                    .isEqualTo(1);
            assertThat(again.server().alive()).isTrue();
        }
    }

    private MongodSettings settings(String name) throws IOException {
        MongoServer found = new MongodSources(System.getenv(), System.out::println).find();
        Path file = ((MongoServer.Executable) found).file();
        Path data = Files.createDirectories(directory.resolve(name));
        MongodAccess access = MongodAccess.keptIn(data.resolve("secrets"), "one", "other");
        return new MongodSettings(file, data.resolve("db"), data.resolve("log"), Ports.free(), access);
    }

    private static void insert(ManagedMongod mongod, int id, boolean commit) {
        try (MongoClient client = MongoClients.create(mongod.uri());
                ClientSession session = client.startSession()) {
            session.startTransaction();
            seats(client).insertOne(session, new Document("_id", id));
            if (commit) {
                session.commitTransaction();
            }
        }
    }

    /** As a client does that is killed before it commits: mongod keeps the session. */
    private static void begin(MongoClient client, Bson one) {
        ClientSession session = client.startSession();
        session.startTransaction();
        seats(client).updateOne(session, one, Updates.set("begun", true));
    }

    private static MongoCollection<Document> within(Duration time, MongoClient client) {
        return seats(client).withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static MongoCollection<Document> seats(MongoClient client) {
        return client.getDatabase("test").getCollection("seats");
    }
}
