package fr.etape.journal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.etape.testservers.TestServers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A database of its own, and journals of the stream {@code room} in it: each is one instance of a service. */
public final class Room implements AutoCloseable {

    public static final StreamId STREAM = new StreamId("town/room");
    static final JournalSettings SETTINGS = RoomSettings.usual().build();

    final MongoClient client;
    final String name = "journal-" + UUID.randomUUID();
    final Seats seats;
    private final List<Journal<?, ?, ?, ?>> open = new ArrayList<>();

    public Room(int capacity) {
        this(capacity, TestServers.mongodb());
    }

    Room(int capacity, String mongodb) {
        this.client = MongoClients.create(mongodb);
        this.seats = new Seats(capacity);
    }

    public MongoDatabase database() {
        return client.getDatabase(name);
    }

    Batches batches() {
        return new Batches(database());
    }

    public Journal<Seats.State, Seats.Command, Seats.Event, Seats.Outcome> journal() {
        return journal(Documents.none(), SETTINGS, silent());
    }

    Journal<Seats.State, Seats.Command, Seats.Event, Seats.Outcome> journal(
            Documents<Seats.Command, Seats.Event> documents,
            JournalSettings settings,
            Producer<String, byte[]> producer) {
        return journal(client, documents, settings, producer);
    }

    Journal<Seats.State, Seats.Command, Seats.Event, Seats.Outcome> journal(
            MongoClient through,
            Documents<Seats.Command, Seats.Event> documents,
            JournalSettings settings,
            Producer<String, byte[]> producer) {
        var journal = new Journal<>(
                through, name, new RenewedProducer(() -> producer), kind(documents), settings, Clock.systemUTC());
        open.add(journal);
        return journal;
    }

    StreamKind<Seats.State, Seats.Command, Seats.Event, Seats.Outcome> kind(
            Documents<Seats.Command, Seats.Event> documents) {
        return new StreamKind<>(
                "rooms",
                seats,
                new Seats.Format(),
                command -> command.getClass().getSimpleName(),
                new Seats.StateAsLines(),
                documents,
                stream -> topic());
    }

    String topic() {
        return name;
    }

    /** A producer that accepts everything at once. */
    static Producer<String, byte[]> silent() {
        return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    public int numberOfBatches() {
        return batches().next(STREAM, 0, 1_000_000).size();
    }

    /** First position of each batch, and of each event, as stored. */
    List<Long> positions() {
        return batches().next(STREAM, 0, 1_000_000).stream()
                .flatMap(batch -> IntStream.range(0, batch.events().size()).mapToObj(i -> batch.first() + i))
                .toList();
    }

    public static <O> O outcome(CompletableFuture<O> answer) {
        return answer.orTimeout(20, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        open.forEach(Journal::close);
        database().drop();
        client.close();
    }
}
