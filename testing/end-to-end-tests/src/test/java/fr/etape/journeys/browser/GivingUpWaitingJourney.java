package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Ateliers;
import fr.etape.journeys.http.Draws;
import fr.etape.journeys.http.Participant;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody whose atelier was full has made other plans. */
@OnSharedSuite
class GivingUpWaitingJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    /** The second time without JavaScript. The third person is the control: they wait on, and get the seat. */
    @ParameterizedTest
    @CsvSource({"TELEPHONE,true,fr", "DESK,false,en"})
    void theSeatThatBecomesFreePassesThemOver(Device device, boolean scripts, String language, Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "waiting", Map.of("ELU", 9));
        Ateliers.publish(suite.organiser(), stop, 1);
        List<Participant> people = Stream.generate(() ->
                        Participant.register(suite.url(), stop, Person.of("ELU").wishing("eau")))
                .limit(3)
                .toList();
        Draws.make(suite.organiser(), stop, 3);
        Participant holder = people.stream()
                .filter(person -> !person.waitsForAnAtelier())
                .findFirst()
                .orElseThrow();
        List<Participant> waiting =
                people.stream().filter(person -> person != holder).toList();
        String own = waiting.getFirst().ownPage();

        try (Visitor zoe = new Visitor(suite.url(), device, scripts, language)) {
            zoe.open(own + "/atelier");
            zoe.checkIfScripted("atelier-waiting");
            zoe.click("#give-up");
            zoe.awaitSeen("#confirm-give-up");
            zoe.checkIfScripted("atelier-giving-up");
            zoe.click("#confirm-give-up");
            zoe.awaitSeen("#done");
            zoe.checkIfScripted("atelier-gave-up");
            assertThat(zoe.sees("#give-up")).isFalse();

            holder.leaveAtelier("eau");

            zoe.open(own + "/atelier");
            zoe.awaitSeen("#seat");
            assertThat(zoe.sees("#leave")).isFalse();
            zoe.open(waiting.getLast().ownPage());
            assertThat(zoe.text("#atelier-seat")).isEqualTo("Atelier eau");
        }
    }
}
