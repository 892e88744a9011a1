package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.DoorScans;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Participant;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Simone, of the steering committee, compares two stops of thirty people, and reads why others are not compared. */
@OnSharedSuite
class CommitteeJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void aMemberOfTheCommitteeComparesTwoStops(Suite suite) {
        // given two days that are over, one with 27 of 30 and one with 9 of 30, and one that is not
        Stop angers = over(suite, "angers", 27);
        Stop cholet = over(suite, "cholet", 9);
        Stop saumur = Stop.open(suite.organiser(), "saumur", Map.of("ELU", 30));
        try (Visitor simone = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            DemoPeople.signIn(simone, "simone.bernard");
            simone.open("/staff");
            simone.click("#compare");
            simone.check("comparison-empty");

            // when
            awaitCompared(simone, angers, cholet);

            // then presence differs, with its interval
            assertThat(simone.texts(row("presence-rate")))
                    .containsExactly("90 %", "30 %", "−60,0", "−74,9 ; −36,3", "Différent");
            // and a number is refused, and what nobody did
            assertThat(simone.texts(row("registrations-confirmed")).getLast())
                    .isEqualTo("Un effectif dépend de la taille de l’étape ; comparez plutôt les taux.");
            assertThat(simone.texts(row("vote-participation-points")).getLast())
                    .isEqualTo("L’une des étapes n’a rien à compter ici.");
            // and both pick-ups are drawn, a line each
            simone.awaitSeen("svg[aria-labelledby=pick-up-capacity] polyline + polyline");
            simone.check("comparison");

            // and a stop that still takes registrations is not compared
            compare(simone, angers, saumur);
            assertThat(simone.texts(row("presence-rate")).getLast())
                    .isEqualTo("L’une des étapes prend encore des inscriptions : ses chiffres sont provisoires.");

            // and the figures are there as CSV, with their status
            assertThatFilesAgree(suite, angers, cholet);
        }
    }

    /** Thirty registered, some came, and the stop is closed. */
    private static Stop over(Suite suite, String name, int present) {
        Stop stop = Stop.open(suite.organiser(), name, Map.of("ELU", 30));
        List<Participant> people = Participant.register(suite.url(), stop, "ELU", 30);
        DoorScans.admit(suite.organiser(), stop, people.subList(0, present));
        suite.organiser().post(stop.path() + "/closure").expect(200);
        return stop;
    }

    private static void awaitCompared(Visitor simone, Stop first, Stop second) {
        await("presence is compared").atMost(Duration.ofSeconds(30)).until(() -> {
            compare(simone, first, second);
            return simone.texts(row("presence-rate")).getLast().equals("Différent");
        });
    }

    /** By the form, which offers all stops. */
    private static void compare(Visitor simone, Stop... stops) {
        simone.open("/staff/comparison");
        Stream.of(stops).forEach(stop -> simone.click("label[for=stop-" + stop.id() + "]"));
        simone.click("#submit");
        simone.awaitSeen("[data-indicator]");
    }

    private static String row(String indicator) {
        return "[data-indicator=" + indicator + "] td";
    }

    private static void assertThatFilesAgree(Suite suite, Stop angers, Stop cholet) {
        Etape committee = suite.as("steering");
        assertThat(csv(committee, "/api/reports/stops/" + angers.id() + "/indicators.csv"))
                .contains(angers.id() + ",true,methodology@1,presence-rate@1,RATE,,27,30,0.9,");
        assertThat(csv(committee, "/api/reports/comparison.csv?stops=" + angers.id() + "," + cholet.id()))
                .startsWith("indicator,group,first,second,difference,low,high,")
                .contains("presence-rate@1,," + angers.id() + "," + cholet.id() + ",-0.6")
                .contains("registrations-confirmed@1,," + angers.id() + "," + cholet.id() + ",,,,,,,,SIZE_ONLY,,M,F,");
        assertThat(csv(committee, "/api/reports/comparison/pick-up.csv?stops=" + angers.id() + "," + cholet.id()))
                .startsWith("stopId,rehearsal,methodology,indicator,daysBefore,date,confirmed,ofCapacity,ofLast,")
                .contains(angers.id() + ",true,methodology@1,pick-up@1,")
                .contains(",30,1.0,1.0,A,F\r\n");
        assertThat(csv(committee, "/api/reports/stops/" + angers.id() + "/day.csv"))
                .contains(angers.id() + ",true,registrations,ELU,present,27,A,F\r\n");
    }

    private static String csv(Etape committee, String path) {
        return committee
                .send(committee.to(path).setHeader("Accept", "text/csv"))
                .expect(200)
                .body();
    }
}
