package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static fr.etape.journal.Room.outcome;
import static fr.etape.journal.Seats.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PublicationIT {

    @Test
    void eventsTravelInOrderAsCloudEvents() {
        try (Room room = new Room(1_000);
                Topic topic = new Topic(room.topic())) {
            var journal = room.journal(Documents.none(), Room.SETTINGS, topic.producer());
            journal.submit(
                    STREAM,
                    take("p1"),
                    new Origin("staff-7", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
            outcome(journal.submit(STREAM, take("p2"), Origin.unknown()));

            await().untilAsserted(() -> assertThat(topic.ids()).containsExactly("town/room/1", "town/room/2"));

            var first = topic.records().getFirst();
            assertThat(first.key()).isEqualTo("town/room");
            assertThat(new String(first.value(), StandardCharsets.UTF_8))
                    .matches(
                            "\\{\"stream\":\"town/room\",\"position\":1,\"occurredAt\":\"[0-9T:.-]+Z\",\"taken\":\"p1\"}");
            assertThat(topic.headers(first))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_type", "taken")
                    .containsEntry("ce_source", "/rooms/1")
                    .containsEntry("ce_subject", "p1")
                    .containsEntry("ce_dataschema", "urn:seats:taken")
                    .containsEntry("content-type", "application/json")
                    .containsEntry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                    .containsKey("ce_time")
                    .hasSize(9);
            assertThat(room.batches().next(STREAM, 0, 1).getFirst().causes())
                    .contains(new Batch.Cause("staff-7", "Take", 1));
        }
    }

    @Test
    void whatWasCommittedBeforeACrashIsPublishedByTheNextInstance() {
        try (Room room = new Room(1_000);
                Topic topic = new Topic(room.topic())) {
            MockProducer<String, byte[]> unanswered =
                    new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
            var crashing = room.journal(Documents.none(), Room.SETTINGS, unanswered);
            for (int i = 0; i < 50; i++) {
                outcome(crashing.submit(STREAM, take("p" + i), Origin.unknown()));
            }
            assertThat(topic.ids())
                    .as("negative control: nothing was published")
                    .isEmpty();

            room.journal(Documents.none(), Room.SETTINGS, topic.producer()).start();

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(topic.ids()).isEqualTo(ids(50)));
        }
    }

    /** What docs/running.md tells operators to do to publish a stream again. */
    @Test
    void aStreamWhosePublicationWasSetBackIsPublishedAgainByteForByte() {
        try (Room room = new Room(1_000);
                Topic topic = new Topic(room.topic())) {
            var owner = room.journal(Documents.none(), Room.SETTINGS, topic.producer());
            outcome(owner.submit(STREAM, take("p1"), Origin.unknown()));
            outcome(owner.submit(STREAM, take("p2"), Origin.unknown()));
            await().untilAsserted(() -> assertThat(topic.ids()).isEqualTo(ids(2)));
            owner.close();

            room.database()
                    .getCollection("publications")
                    .updateOne(new Document("_id", "town/room"), Updates.set("position", 0L));
            room.journal(Documents.none(), Room.SETTINGS, topic.producer()).start();

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(topic.ids())
                            .containsExactly("town/room/1", "town/room/2", "town/room/1", "town/room/2"));
            var records = topic.records();
            assertThat(records.get(2).value()).isEqualTo(records.get(0).value());
            assertThat(topic.headers(records.get(3))).isEqualTo(topic.headers(records.get(1)));
        }
    }

    @Test
    void aStalledPublisherLosesItsLeaseAndDoesNoHarmWhenItWakes() {
        try (Room room = new Room(1_000);
                Topic topic = new Topic(room.topic())) {
            CountDownLatch stalled = new CountDownLatch(1);
            CountDownLatch wakes = new CountDownLatch(1);
            var stalling = room.journal(Documents.none(), Room.SETTINGS, topic.producer(() -> {
                stalled.countDown();
                awaitUnchecked(wakes);
            }));
            outcome(stalling.submit(STREAM, take("p0"), Origin.unknown()));
            awaitUnchecked(stalled);
            var successor = room.journal(Documents.none(), Room.SETTINGS, topic.producer());
            successor.start();
            for (int i = 1; i < 30; i++) {
                outcome(successor.submit(STREAM, take("p" + i), Origin.unknown()));
            }
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(topic.ids()).isEqualTo(ids(30)));
            await().untilAsserted(() -> assertThat(bookmark(room)).isEqualTo(30));

            wakes.countDown();

            await().untilAsserted(() -> assertThat(topic.ids())
                    .as("negative control: the stalled one did send again")
                    .hasSizeGreaterThan(30));
            assertThat(topic.ids().stream().distinct().toList()).isEqualTo(ids(30));
            assertThat(bookmark(room)).isEqualTo(30);
            outcome(stalling.submit(STREAM, take("last"), Origin.unknown()));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(topic.ids().stream().distinct().toList()).isEqualTo(ids(31)));
        }
    }

    @Test
    void aBrokerThatRefusesForAWhileLeavesNoGap() {
        try (Room room = new Room(1_000);
                Topic topic = new Topic(room.topic())) {
            int[] refusals = {0};
            var journal = room.journal(Documents.none(), Room.SETTINGS, topic.producer(() -> {
                if (refusals[0] < 5) {
                    refusals[0]++;
                    throw new IllegalStateException("refused");
                }
            }));
            for (int i = 0; i < 20; i++) {
                outcome(journal.submit(STREAM, take("p" + i), Origin.unknown()));
            }

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(topic.ids().stream().distinct().toList()).isEqualTo(ids(20)));
            assertThat(refusals[0]).isEqualTo(5);
        }
    }

    @Test
    void whatIsCommittedSoonAfterASendWaitsAndTravelsTogether() {
        try (Room room = new Room(1_000);
                Topic topic = new Topic(room.topic())) {
            var gathering = RoomSettings.usual()
                    .lease(Duration.ofSeconds(5))
                    .publishEvery(Duration.ofSeconds(1))
                    .build();
            var journal = room.journal(Documents.none(), gathering, topic.producer());
            outcome(journal.submit(STREAM, take("p0"), Origin.unknown()));
            await().untilAsserted(() -> assertThat(topic.ids()).isEqualTo(ids(1)));

            for (int i = 1; i < 10; i++) {
                outcome(journal.submit(STREAM, take("p" + i), Origin.unknown()));
            }

            await().untilAsserted(() -> assertThat(topic.ids()).isEqualTo(ids(10)));
            long first = topic.records().getFirst().timestamp();
            assertThat(topic.records().subList(1, 10))
                    .as("milliseconds since the first was sent")
                    .allSatisfy(event -> assertThat(event.timestamp() - first).isGreaterThanOrEqualTo(1_000));
        }
    }

    @Test
    void theBatchesOfAnotherInstanceArePublishedByTheHolderOfTheLease() {
        try (Room room = new Room(1_000);
                Topic topic = new Topic(room.topic())) {
            var one = room.journal(Documents.none(), Room.SETTINGS, topic.producer());
            var other = room.journal(Documents.none(), Room.SETTINGS, topic.producer());
            IntStream.range(0, 200)
                    .mapToObj(i -> (i % 2 == 0 ? one : other).submit(STREAM, take("p" + i), Origin.unknown()))
                    .toList()
                    .forEach(Room::outcome);

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(topic.ids().stream().distinct().toList()).isEqualTo(ids(200)));
        }
    }

    private static long bookmark(Room room) {
        return new Bookmarks(room.database(), "rooms", Room.SETTINGS.lease())
                .all()
                .getFirst()
                .position();
    }

    private static List<String> ids(int number) {
        return LongStream.rangeClosed(1, number).mapToObj(i -> "town/room/" + i).toList();
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
