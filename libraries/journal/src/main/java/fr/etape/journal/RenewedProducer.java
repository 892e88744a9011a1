package fr.etape.journal;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.jspecify.annotations.Nullable;

/**
 * The producer that all streams of a journal share. Another takes its place after the broker has refused it: Kafka's
 * idempotent producer sends nothing any more after that, even once the broker would let it in. Safe for use by many
 * threads.
 */
public final class RenewedProducer implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Supplier<Producer<String, byte[]>> opening;
    private Producer<String, byte[]> current;

    /** @param opening makes a producer with idempotence and {@code acks=all}, without waiting for a broker */
    public RenewedProducer(Supplier<Producer<String, byte[]>> opening) {
        this.opening = opening;
        this.current = opening.get();
    }

    synchronized Producer<String, byte[]> current() {
        return current;
    }

    /**
     * Puts another in the place of one that was refused; after any other failure, and if that was done before, nothing
     * happens. What others have under way with it fails, and they send it again.
     *
     * @param failure of something that was sent with {@code used}
     */
    synchronized void failed(Producer<String, byte[]> used, @Nullable Throwable failure) {
        if (used == current && isRefusal(failure)) {
            current = opening.get();
            used.close(Duration.ZERO);
        }
    }

    private static boolean isRefusal(@Nullable Throwable failure) {
        return failure instanceof AuthenticationException || failure instanceof ClusterAuthorizationException;
    }

    @Override
    public synchronized void close() {
        current.close(FAREWELL);
    }
}
