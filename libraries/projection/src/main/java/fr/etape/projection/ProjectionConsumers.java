package fr.etape.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/** Makes the functional beans through which a service reads streams. */
public final class ProjectionConsumers {

    private final MongoClient client;
    private final MongoDatabase database;
    private final ConsumerGroups groups;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    ProjectionConsumers(
            MongoClient client,
            MongoDatabase database,
            ConsumerGroups groups,
            DeadLetters deadLetters,
            MeterRegistry meters) {
        this.client = client;
        this.database = database;
        this.groups = groups;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /**
     * The consumer for the binding {@code <function>-in-0}, whose group names the bookmarks and the dead-letter topic.
     * Touches neither MongoDB nor Kafka before the first poll. Throws {@link IllegalStateException} when the binding
     * has no group.
     *
     * @param function name of the bean that this consumer becomes
     * @param types the record for a CloudEvents type; null for a type that the projection does not read
     */
    public <E> Consumer<Message<List<byte[]>>> of(
            String function, Function<String, @Nullable Class<? extends E>> types, Projection<E> projection) {
        String group = groups.ofFunction(function);
        Tally tally = Tally.of(group, meters);
        Reader<E> reader = new Reader<>(
                group,
                client,
                new Bookmarks(database),
                new Decoder<>(types),
                projection,
                deadLetters,
                new Gaps(group, meters),
                new Contradictions(group, meters),
                tally);
        return new RecordConsumer<>(group, reader, deadLetters, tally);
    }
}
