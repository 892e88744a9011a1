package fr.etape.journeys.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.ledger.Event;
import fr.etape.journeys.ledger.Journal;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.suite.ExplainFailure;
import fr.etape.journeys.suite.Ports;
import fr.etape.journeys.suite.Root;
import fr.etape.journeys.suite.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ExplainFailure.class)
class RehearsalJourney {

    private static final Duration PLAYED = Duration.ofSeconds(180);

    @Test
    void nothingIsLostWhenEverythingIsKilledWhilePeopleRegister() {
        // given a rehearsal, and a stop that fills up
        Path data = Root.freshData("killed");
        int port = Ports.free();
        try (Suite first = Suite.launch(data, port, "--rehearsal", "--stay")) {
            await("the rehearsal is played").atMost(PLAYED).until(() -> PrintedTable.isComplete(first.console()));
            PlayedDay.assertThatTheCountsAgree(first.console());
            Etape etape = new Etape(first.url());
            Stop angers = rehearsed(etape);
            List<Event> journal = Journal.of(first, angers.id());
            String report = etape.get(angers.report()).expect(200).body();
            Stop stop = Stop.open(first.organiser(), "all-killed", Stop.ANGERS);
            try (Driver driver = Driver.start(etape, stop, 8)) {
                driver.awaitMore(200);

                // when
                first.killEverything();
                try (Suite second = Suite.launch(data, port)) {
                    second.awaitHealthy();
                    driver.awaitMore(200);
                    Ledger ledger = driver.stop();

                    // then
                    Audit.awaitEqual(second, etape, stop, ledger);
                    assertThat(Journal.of(second, angers.id()))
                            .isEqualTo(journal)
                            .hasSizeGreaterThan(340);
                    assertThat(etape.get(angers.report()).expect(200).body()).isEqualTo(report);
                }
            }
        }
    }

    private static Stop rehearsed(Etape etape) {
        return etape.get("/api/stops?rehearsal=true")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(stop -> stop.path("stopId").asString().startsWith("angers-"))
                .map(stop -> new Stop(stop.path("stopId").asString(), Stop.ANGERS))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rehearsal stop is listed"));
    }
}
