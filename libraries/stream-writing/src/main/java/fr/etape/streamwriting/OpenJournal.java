package fr.etape.streamwriting;

import fr.etape.journal.Journal;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;

/** A journal that is being written, and the producer that it publishes with. */
record OpenJournal<S, C>(Producer<String, byte[]> producer, Journal<S, C, ?, ?> journal) {

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    void close() {
        journal.close();
        producer.close(FAREWELL);
    }
}
