package fr.etape.streamwriting;

import fr.etape.journal.Journal;
import fr.etape.journal.RenewedProducer;

/** A journal that is being written, and the producer that it publishes with. */
record OpenJournal<S, C>(RenewedProducer producer, Journal<S, C, ?, ?> journal) {

    void close() {
        journal.close();
        producer.close();
    }
}
