package fr.etape.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Books;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Suite;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AloneOnSharedSuite
class KilledPartJourney {

    /** Without these nobody gets an answer. mongod is back within a second, and a batch waits that long for it. */
    private static final Set<String> ON_THE_WAY = Set.of("registration-service", "gateway");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"registration-service", "reporting-service", "sessions-service", "gateway", "kafka", "mongod"})
    void nothingAcceptedIsLostOrCountedTwiceWhenAPartIsKilledWhilePeopleRegister(String name, Suite suite) {
        // given
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "killed", Stop.ANGERS);
        Part victim = suite.part(name);
        Ledger ledger;
        long retries;
        try (Driver driver = Driver.start(etape, stop, 8)) {
            driver.awaitMore(100);

            // when
            suite.kill(name);
            driver.goOnWith(2);
            suite.awaitReplaced(victim);
            driver.awaitMore(30);
            ledger = driver.stop();
            retries = driver.retries();
        }

        // then
        if (ON_THE_WAY.contains(name)) {
            assertThat(retries).as("answers that did not come").isPositive();
        }
        Books books = Audit.awaitEqual(suite, etape, stop, ledger);

        // and a ledger that misses one answer would not have passed
        assertThat(Audit.differences(ledger.withoutOne(), books)).isNotEmpty();
    }
}
