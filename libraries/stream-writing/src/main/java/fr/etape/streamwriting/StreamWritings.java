package fr.etape.streamwriting;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import fr.etape.journal.Command;
import fr.etape.journal.CommandTypes;
import fr.etape.journal.Decider;
import fr.etape.journal.Documents;
import fr.etape.journal.Journal;
import fr.etape.journal.JournalFormat;
import fr.etape.journal.RenewedProducer;
import fr.etape.journal.StateFormat;
import fr.etape.journal.StreamKind;
import fr.etape.journal.trail.Trail;
import java.time.Clock;
import java.util.Map;

/** Makes the beans through which a service writes its streams, one for each kind. */
public final class StreamWritings {

    private final MongoClient client;
    private final MongoDatabase database;
    private final Map<String, Object> kafka;
    private final StreamTopics topics;
    private final JournalProperties properties;
    private final JournalFormat format;
    private final Trail trail;
    private final Clock clock;

    /** @param kafka settings of the producers: bootstrap servers, security */
    StreamWritings(
            MongoClient client,
            MongoDatabase database,
            Map<String, Object> kafka,
            StreamTopics topics,
            JournalProperties properties,
            JournalFormat format,
            Trail trail,
            Clock clock) {
        this.client = client;
        this.database = database;
        this.kafka = kafka;
        this.topics = topics;
        this.properties = properties;
        this.format = format;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks neither store nor broker for anything yet. Throws {@link IllegalArgumentException} when an event has no
     * {@link fr.etape.contracts.EventType} or a command no {@link fr.etape.journal.CommandType}.
     *
     * @param events the sealed interface of the events
     * @param commands the sealed interface of the commands
     * @param documents what is kept beside the streams, or {@link Documents#none}
     */
    public <S, C extends Command<C, ?>, E extends StopEvent, O> StreamWriting<S, C> of(
            StreamName name,
            Class<E> events,
            Class<?> commands,
            Decider<S, C, E, O> decider,
            StateFormat<S> states,
            Documents<C, E> documents) {
        StreamKind<S, C, E, O> kind = new StreamKind<>(
                name.kind(),
                decider,
                JsonEventFormat.of(events),
                CommandTypes.of(name.kind(), commands)::nameOf,
                states,
                documents,
                stream -> topics.topicOf(name, stream));
        return new StreamWriting<>(name, properties.answerWithin(), () -> prepare(documents), () -> open(kind));
    }

    private void prepare(Documents<?, ?> documents) {
        format.require();
        trail.createIndex();
        documents.createIndexes();
    }

    private <S, C, E, O> OpenJournal<S, C> open(StreamKind<S, C, E, O> kind) {
        RenewedProducer producer = new RenewedProducer(() -> EventProducer.of(kafka));
        Journal<S, C, E, O> journal =
                new Journal<>(client, database.getName(), producer, kind, properties.settings(), clock);
        journal.start();
        return new OpenJournal<>(producer, journal);
    }
}
