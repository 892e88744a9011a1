package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.etape.testservers.TestServers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;

/** Two readers of one group. The first does not know how far the second has read. */
class StaleReaderIT {

    private static final String STREAM = "angers/counts";

    private final Effects effects = new Effects();
    private final MongoClient client = MongoClients.create(TestServers.mongodb());
    private final MongoDatabase database = client.getDatabase(effects.database);
    private final Topic topic = Topic.create();

    @BeforeEach
    void bookmarkExists() {
        reader(new Bookmarks(database)).read(STREAM, arrivals(1));
    }

    @AfterEach
    void close() {
        topic.close();
        effects.close();
        client.close();
    }

    @Test
    void leavesToTheOtherWhatTheOtherHasApplied() {
        playTwoReaders(new Bookmarks(database));

        assertThat(effects.of(STREAM)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void controlABookmarkThatMovesFromAnyValueAppliesTwice() {
        playTwoReaders(new Unconditional(database));

        assertThat(effects.of(STREAM)).containsExactly(1L, 2L, 3L, 4L, 3L, 4L, 5L);
    }

    private void playTwoReaders(Bookmarks bookmarks) {
        Reader<Counted> old = reader(bookmarks);
        Reader<Counted> young = reader(bookmarks);
        old.read(STREAM, arrivals(2));
        young.read(STREAM, arrivals(3, 4));
        old.read(STREAM, arrivals(3, 4, 5));
    }

    private Reader<Counted> reader(Bookmarks bookmarks) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        return new Reader<>(
                "test",
                client,
                bookmarks,
                new Decoder<>(Counted::of),
                Effects.inTransaction(database),
                new DeadLetters(new KafkaAdmin(Map.of())),
                new Gaps("test", meters),
                new Contradictions("test", meters),
                Tally.of("test", meters));
    }

    private List<Arrival> arrivals(long... positions) {
        return LongStream.of(positions)
                .mapToObj(position -> new Arrival(new EventId(STREAM, position), record(position)))
                .toList();
    }

    private ConsumerRecord<byte[], byte[]> record(long position) {
        var sent = topic.event(position, Counted.TYPE, "{\"what\":\"seat\",\"amount\":1}");
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>(topic.name, 0, position - 1, new byte[0], sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    private static final class Unconditional extends Bookmarks {

        Unconditional(MongoDatabase database) {
            super(database);
        }

        @Override
        boolean move(ClientSession session, String group, String stream, long from, Bookmark to) {
            return super.move(session, group, stream, progress(group, stream).position(), to);
        }
    }
}
