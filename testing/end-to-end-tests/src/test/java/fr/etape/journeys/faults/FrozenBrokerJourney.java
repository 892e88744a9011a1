package fr.etape.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Books;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@AloneOnSharedSuite
class FrozenBrokerJourney {

    /** {@code -Detape.frozen-seconds=120} for a longer one. */
    private static final Duration FROZEN = Duration.ofSeconds(Integer.getInteger("etape.frozen-seconds", 30));

    @Test
    void registrationGoesOnWhileTheBrokerStandsStillAndTheReportCatchesUp(Suite suite) {
        // given
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "frozen", Stop.ANGERS);
        Ledger ledger;
        int acceptedMeanwhile;
        try (Driver driver = Driver.start(etape, stop, 2)) {
            driver.awaitMore(30);
            long reportedBefore = reported(etape, stop);

            // when
            suite.freeze("kafka");
            try {
                int before = driver.accepted();
                await("the broker stands still")
                        .pollDelay(FROZEN)
                        .atMost(FROZEN.plusSeconds(10))
                        .until(() -> true);
                acceptedMeanwhile = driver.accepted() - before;
            } finally {
                suite.thaw("kafka");
            }
            driver.awaitMore(30);
            ledger = driver.stop();
            assertThat(reportedBefore).isPositive();
        }

        // then
        assertThat(acceptedMeanwhile).isGreaterThan(100);
        Books books = Audit.awaitEqual(suite, etape, stop, ledger);
        assertThat(Audit.differences(ledger.withoutOne(), books)).isNotEmpty();
        suite.awaitHealthy();
    }

    private static long reported(Etape etape, Stop stop) {
        return await("something is reported")
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(
                        () -> etape.get(stop.report())
                                .expect(200)
                                .json()
                                .path("position")
                                .asLong(),
                        position -> position > 1);
    }
}
