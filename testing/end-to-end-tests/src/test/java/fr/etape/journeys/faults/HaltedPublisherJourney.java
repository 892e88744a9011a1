package fr.etape.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Books;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.ledger.Fold;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Topic;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * With the database frozen the publisher still sends what was committed, and cannot note that it did: killed then, it
 * has halted between send and bookmark.
 */
@AloneOnSharedSuite
class HaltedPublisherJourney {

    private static final int TRIES = 5;

    @Test
    void whatIsSentAgainAfterACrashBetweenSendAndBookmarkIsCountedOnce(Suite suite) {
        // given
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "halted", Stop.ANGERS);
        Topic topic = Topic.of(suite, stop.id());
        Ledger ledger;
        try (Driver driver = Driver.start(etape, stop, 8)) {

            // when
            for (int i = 0; i < TRIES && repeats(topic) == 0; i++) {
                driver.awaitMore(60);
                haltBetweenSendAndBookmark(suite, topic);
                driver.awaitMore(60);
            }
            ledger = driver.stop();
        }

        // then
        Books books = Audit.awaitEqual(suite, etape, stop, ledger);
        assertThat(books.repeats()).as("events sent twice").isPositive();

        // and a reader without a bookmark would have counted them twice
        assertThat(Fold.of(books.topic()).counts())
                .isNotEqualTo(Fold.of(books.journal()).counts());
    }

    private static void haltBetweenSendAndBookmark(Suite suite, Topic topic) {
        Part writer = suite.part("registration-service");
        suite.freeze("mongod");
        try {
            await("all that was committed is sent")
                    .atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(300))
                    .until(new Unchanged<>(() -> topic.records().size()));
            suite.kill("registration-service");
        } finally {
            suite.thaw("mongod");
        }
        suite.awaitReplaced(writer);
    }

    private static long repeats(Topic topic) {
        var records = topic.records();
        return records.size() - records.stream().map(Topic::id).distinct().count();
    }
}
