package fr.etape.registration.writing;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.etape.communes.Communes;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.journal.Journal;
import fr.etape.journal.StreamKind;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.AdmissionDecider;
import fr.etape.registration.admission.AdmissionOutcome;
import fr.etape.registration.admission.AdmissionStateFormat;
import fr.etape.registration.admission.AdmissionStreams;
import fr.etape.registration.registrations.OpenedStops;
import fr.etape.registration.registrations.RegistrationDocuments;
import fr.etape.registration.registrations.Registrations;
import fr.etape.stopevents.EventProducer;
import fr.etape.stopevents.JsonEventFormat;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The journal between start and stop. Started before the web server and stopped after it, and after the consumers. */
@Component
class AdmissionJournal implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AdmissionJournal.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private final MongoClient client;
    private final MongoDatabase database;
    private final Registrations registrations;
    private final OpenedStops stops;
    private final KafkaProperties kafka;
    private final JournalProperties properties;
    private final Clock clock;
    private volatile @Nullable Thread starting;
    private volatile @Nullable Running running;

    private record Running(
            Producer<String, byte[]> producer,
            Journal<Admission, AdmissionCommand, RegistrationsEvent, AdmissionOutcome> journal) {}

    AdmissionJournal(
            MongoClient client,
            MongoDatabase database,
            Registrations registrations,
            OpenedStops stops,
            KafkaProperties kafka,
            JournalProperties properties,
            Clock clock) {
        this.client = client;
        this.database = database;
        this.registrations = registrations;
        this.stops = stops;
        this.kafka = kafka;
        this.properties = properties;
        this.clock = clock;
    }

    /** Throws {@link AdmissionUnavailable} while the store was not reached yet. */
    Journal<Admission, AdmissionCommand, RegistrationsEvent, AdmissionOutcome> running() {
        Running now = running;
        if (now == null) {
            throw new AdmissionUnavailable("not started", null);
        }
        return now.journal();
    }

    @Override
    public void start() {
        starting = Thread.ofVirtual().name("admission-journal-start").start(this::startOnceTheStoreAnswers);
    }

    /** Without its indexes the collection would take the same person twice: nothing is written before they are there. */
    private void startOnceTheStoreAnswers() {
        try {
            while (!indexesAreThere()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
            Producer<String, byte[]> producer = EventProducer.of(kafka.buildProducerProperties());
            var journal = new Journal<>(client, database.getName(), producer, kind(), properties.settings(), clock);
            journal.start();
            running = new Running(producer, journal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean indexesAreThere() {
        try {
            registrations.createIndexes();
            return true;
        } catch (MongoException e) {
            log.warn("The document store does not answer yet: {}", e.toString());
            return false;
        }
    }

    private StreamKind<Admission, AdmissionCommand, RegistrationsEvent, AdmissionOutcome> kind() {
        return new StreamKind<>(
                "registrations",
                new AdmissionDecider(Communes.VINTAGE),
                JsonEventFormat.of(RegistrationsEvent.class),
                new AdmissionStateFormat(),
                new RegistrationDocuments(database, stops),
                AdmissionStreams::topicOf);
    }

    @Override
    public void stop() {
        Thread thread = starting;
        if (thread != null) {
            thread.interrupt();
        }
        Running now = running;
        if (now != null) {
            now.journal().close();
            now.producer().close(Duration.ofSeconds(2));
        }
        running = null;
        starting = null;
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
