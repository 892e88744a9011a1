package fr.etape.streamwriting;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import fr.etape.journal.JournalFormat;
import fr.etape.journal.JournalFormat.OtherFormat;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps a service from starting on the journal of another version. A store that does not answer is not waited for: the
 * streams ask again before they are written.
 */
final class FormatAtStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FormatAtStart.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final JournalFormat format;
    private boolean running;

    FormatAtStart(MongoDatabase database) {
        this.format = new JournalFormat(database.withTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Throws {@link OtherFormat}. */
    @Override
    public void start() {
        running = true;
        try {
            format.require();
        } catch (MongoException e) {
            log.info("The format of the journal is checked as soon as the document store answers");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    /** Says it in one sentence instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<OtherFormat> {

        @Override
        protected FailureAnalysis analyze(Throwable root, OtherFormat cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
