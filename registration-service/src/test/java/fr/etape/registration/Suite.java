package fr.etape.registration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.etape.access.PersonId;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.journal.Documents;
import fr.etape.journal.Journal;
import fr.etape.journal.JournalSettings;
import fr.etape.journal.Origin;
import fr.etape.journal.StateFormat;
import fr.etape.journal.StreamId;
import fr.etape.journal.StreamKind;
import fr.etape.streamwriting.EventProducer;
import fr.etape.streamwriting.JsonEventFormat;
import fr.etape.testservers.TestServers;
import fr.etape.testservers.tokens.TestProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A broker, a store and a tour of their own for one test class, and as many instances of the service as it starts. */
final class Suite implements AutoCloseable {

    private final String name = "registration-it-" + UUID.randomUUID();
    private final String tourTopic = "etape.tour." + name;
    private final MongoClient client = MongoClients.create(TestServers.mongodb());
    private final Producer<String, byte[]> producer =
            EventProducer.of(Map.of("bootstrap.servers", TestServers.kafka()));
    private final List<AutoCloseable> closeables = new ArrayList<>();
    private final Journal<Integer, TourEvent, TourEvent, Boolean> tour;
    private final Journal<Integer, TeamEvent, TeamEvent, Boolean> teams;

    Suite() {
        createTopic(tourTopic);
        tour = journal("tour", TourEvent.class, stream -> tourTopic);
        teams = journal("teams", TeamEvent.class, Suite::teamTopic);
    }

    private <E extends StopEvent> Journal<Integer, E, E, Boolean> journal(
            String kind, Class<E> events, Function<StreamId, String> topic) {
        StreamKind<Integer, E, E, Boolean> streams = new StreamKind<>(
                kind,
                new Announcing<>(),
                JsonEventFormat.of(events),
                event -> "announce",
                new NoSnapshot(),
                Documents.none(),
                topic);
        Journal<Integer, E, E, Boolean> journal = new Journal<>(
                client, name + "-" + kind, producer, streams, JournalSettings.defaults(), Clock.systemUTC());
        journal.start();
        return journal;
    }

    private static String teamTopic(StreamId stream) {
        return "etape.team.v1." + stream.value().replace("/team", "");
    }

    ServiceInstance start(String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.mongodb.uri=" + TestServers.mongodb(),
                "--spring.mongodb.database=" + name,
                "--spring.kafka.bootstrap-servers=" + TestServers.kafka(),
                "--spring.cloud.stream.bindings.tour-in-0.destination=" + tourTopic.replace(".", "\\."),
                "--spring.cloud.stream.bindings.tour-in-0.group=registration.tour",
                "--spring.cloud.stream.bindings.team-in-0.group=" + name + ".team",
                "--etape.registration.link-secret=a secret of at least 32 characters"));
        settings.addAll(TestProvider.shared().arguments());
        settings.addAll(List.of(more));
        ServiceInstance instance = ServiceInstance.start(settings);
        closeables.add(instance);
        return instance;
    }

    void announce(TourEvent event) {
        tour.submit(new StreamId("tour"), event, Origin.unknown()).join();
    }

    String tourTopic() {
        return tourTopic;
    }

    /** Somebody gets a role at a stop that has no team yet, by the word of sessions-service. */
    void grant(String stopId, String subject, Role... roles) {
        StreamId stream = new StreamId(stopId + "/team");
        createTopic(teamTopic(stream));
        grantMore(stopId, subject, roles);
    }

    void grantMore(String stopId, String subject, Role... roles) {
        String person = PersonId.ofSubject(subject).value();
        for (Role role : roles) {
            teams.submit(
                            new StreamId(stopId + "/team"),
                            new TeamEvent.RoleGranted(stopId, true, person, role, null),
                            Origin.unknown())
                    .join();
        }
    }

    static String newStopId() {
        return "angers-" + UUID.randomUUID().toString().substring(0, 8);
    }

    MongoDatabase database() {
        return client.getDatabase(name);
    }

    /** All that was published on a topic up to now. */
    List<ConsumerRecord<String, byte[]>> recordsOf(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafka());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            long end = consumer.endOffsets(Set.of(partition)).getOrDefault(partition, 0L);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static void createTopic(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable closeable : closeables.reversed()) {
            closeable.close();
        }
        tour.close();
        teams.close();
        producer.close();
        client.close();
    }

    /** What is said is what happened. */
    private static final class Announcing<E> implements Decider<Integer, E, E, Boolean> {

        @Override
        public Integer initialState() {
            return 0;
        }

        @Override
        public Decision<E, Boolean> decide(Integer state, E command, Instant now) {
            return new Decision<>(List.of(command), true);
        }

        @Override
        public Integer evolve(Integer state, E event) {
            return state + 1;
        }
    }

    private static final class NoSnapshot implements StateFormat<Integer> {

        @Override
        public int version() {
            return 1;
        }

        @Override
        public byte[] write(Integer state) {
            return new byte[] {state.byteValue()};
        }

        @Override
        public Integer read(byte[] bytes) {
            return (int) bytes[0];
        }
    }
}
