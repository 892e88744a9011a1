package fr.etape.localservers.mongod;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.etape.localservers.process.Readiness;
import fr.etape.localservers.process.ServerProcess;
import fr.etape.localservers.process.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes a fresh mongod a replica set, a moved one find itself again, and waits until it is primary. The user is made
 * under MongoDB's localhost exception, which lasts as long as there is none; every step may be repeated after a crash.
 */
public final class ReplicaSetOfOne implements Readiness {

    static final String NAME = "rs0";

    private static final int ALREADY_INITIALIZED = 23;
    private static final int NOT_YET_INITIALIZED = 94;
    private static final int INVALID_REPLICA_SET_CONFIG = 93;
    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    private static final Waiting WAITING = new Waiting(Duration.ofSeconds(60), Duration.ofMillis(50));

    /** While the server may not be listening yet, and once it is known to be there. */
    private static final Duration SHORT = Duration.ofMillis(300);

    private static final Duration LONG = Duration.ofSeconds(30);

    private final MongodSettings settings;
    private final String self;

    public ReplicaSetOfOne(MongodSettings settings) {
        this.settings = settings;
        this.self = "127.0.0.1:" + settings.port();
    }

    @Override
    public void await(ServerProcess server) {
        try (MongoClient anonymous = client(null, SHORT)) {
            MongoDatabase admin = anonymous.getDatabase("admin");
            WAITING.until(server, () -> primary(admin));
        }
        MongodAccess access = settings.access();
        if (access != null) {
            makeUser(access);
            try (MongoClient authenticated = client(access, LONG)) {
                MongoDatabase admin = authenticated.getDatabase("admin");
                access.owners().forEach((database, password) -> makeOwner(admin, database, password));
            }
        }
    }

    /** Again and again the same: the password may be another one than at the last start. */
    private static void makeOwner(MongoDatabase admin, String database, String password) {
        List<Document> roles = List.of(new Document("role", "readWrite").append("db", database));
        Document known = admin.runCommand(new Document("usersInfo", database));
        String command = known.getList("users", Document.class).isEmpty() ? "createUser" : "updateUser";
        admin.runCommand(new Document(command, database).append("pwd", password).append("roles", roles));
    }

    private boolean primary(MongoDatabase admin) {
        try {
            Document hello = admin.runCommand(new Document("hello", 1));
            if (hello.getBoolean("isWritablePrimary", false) && hello.containsKey("setName")) {
                return true;
            }
            if (hello.getBoolean("isreplicaset", false)) {
                initiateOrReturn(admin);
            }
        } catch (MongoException e) {
            // Not listening yet, or between two states: asked again until the deadline.
        }
        return false;
    }

    /** A member that is in no set yet is initiated; one that was in a set on another port is told its new address. */
    private void initiateOrReturn(MongoDatabase admin) {
        try {
            admin.runCommand(new Document("replSetInitiate", config(1)));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == UNAUTHORIZED || e.getErrorCode() == ALREADY_INITIALIZED) {
                MongodAccess access = settings.access();
                try (MongoClient authenticated = client(access, LONG)) {
                    move(authenticated.getDatabase("admin"));
                }
            } else if (e.getErrorCode() != NOT_YET_INITIALIZED && e.getErrorCode() != INVALID_REPLICA_SET_CONFIG) {
                throw e;
            }
        }
    }

    private void move(MongoDatabase admin) {
        Document present = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
        List<Document> members = present.getList("members", Document.class);
        if (members.stream().noneMatch(member -> self.equals(member.getString("host")))) {
            Document moved = new Document(present)
                    .append("version", present.getInteger("version") + 1)
                    .append("members", config(1).get("members"));
            admin.runCommand(new Document("replSetReconfig", moved).append("force", true));
        }
    }

    private Document config(int version) {
        return new Document("_id", NAME)
                .append("version", version)
                .append("members", List.of(new Document("_id", 0).append("host", self)));
    }

    private void makeUser(MongodAccess access) {
        try (MongoClient authenticated = client(access, LONG)) {
            authenticated.getDatabase("admin").runCommand(new Document("ping", 1));
            return;
        } catch (MongoException e) {
            if (!unknownUser(e)) {
                throw e;
            }
        }
        try (MongoClient anonymous = client(null, LONG)) {
            anonymous
                    .getDatabase("admin")
                    .runCommand(new Document("createUser", access.user())
                            .append("pwd", access.password())
                            .append("roles", List.of("root")));
        }
    }

    private static boolean unknownUser(MongoException e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof MongoCommandException refused && refused.getErrorCode() == AUTHENTICATION_FAILED) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private MongoClient client(@Nullable MongodAccess access, Duration patience) {
        MongoClientSettings.Builder builder = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://" + self + "/?directConnection=true"))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS))
                .applyToServerSettings(heartbeat -> heartbeat
                        .heartbeatFrequency(200, TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS));
        if (access != null) {
            builder.credential(MongoCredential.createCredential(
                    access.user(), "admin", access.password().toCharArray()));
        }
        return MongoClients.create(builder.build());
    }
}
