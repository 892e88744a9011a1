package fr.etape.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Books;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.ledger.Fold;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.ledger.Topic;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@AloneOnSharedSuite
class RepeatedDeliveryJourney {

    @Test
    void theReportIsTheSameByteForByteWhenEveryEventIsDeliveredThreeTimes(Suite suite) {
        // given
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "repeated", Stop.ANGERS);
        Ledger ledger;
        try (Driver driver = Driver.start(etape, stop, 8)) {
            driver.awaitMore(200);
            ledger = driver.stop();
        }
        Books before = Audit.awaitEqual(suite, etape, stop, ledger);
        long position = before.journal().size();
        String report =
                etape.get(stop.report() + "?position=" + position).expect(200).body();

        // when
        Topic topic = Topic.of(suite, stop.id());
        List<ConsumerRecord<byte[], byte[]>> once = topic.records();
        List<ConsumerRecord<byte[], byte[]>> backwards = new ArrayList<>(once);
        Collections.reverse(backwards);
        topic.resend(once);
        topic.resend(backwards);
        register(etape, stop, ledger);

        // then: the last registration lies behind all repeats, so once it is reported they have been read
        await("what came last is reported")
                .atMost(Duration.ofSeconds(30))
                .until(() -> etape.get(stop.report())
                                .expect(200)
                                .json()
                                .path("position")
                                .asLong()
                        > position);
        Books after = Audit.awaitEqual(suite, etape, stop, ledger);
        assertThat(after.repeats()).isEqualTo(2 * position);
        assertThat(etape.get(stop.report() + "?position=" + position)
                        .expect(200)
                        .body())
                .isEqualTo(report);

        // and a reader without a bookmark counts otherwise
        assertThat(Fold.of(after.topic()).counts())
                .isNotEqualTo(Fold.of(after.journal()).counts());
    }

    private static void register(Etape etape, Stop stop, Ledger ledger) {
        Person last = Person.of("AUTRE");
        ledger.accept(Registration.of(etape.post(stop.registrations(), last.email(), last.toJson())));
    }
}
