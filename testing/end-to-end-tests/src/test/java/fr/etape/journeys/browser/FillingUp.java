package fr.etape.journeys.browser;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Ateliers;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * A stop of 300 seats with eight ateliers where some have registered, as its report says, and some colleges are full.
 */
final class FillingUp {

    private FillingUp() {}

    static Stop stop(Suite suite) {
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "Angers", Stop.ANGERS);
        Ateliers.publish(suite.organiser(), stop);
        List<Person> people = LongStream.range(0, 60)
                .mapToObj(i -> Person.of(i % 2 == 0 ? "AUTRE" : "ELU"))
                .toList();
        Driver.registerAll(etape, stop, people, 4);
        await("all are reported").ignoreExceptions().until(() -> reported(etape, stop) == people.size());
        return stop;
    }

    private static int reported(Etape etape, Stop stop) {
        JsonNode totals = etape.get(stop.report()).expect(200).json().path("totals");
        return totals.path("confirmed").asInt() + totals.path("waitlisted").asInt();
    }
}
