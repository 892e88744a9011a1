package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.People;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.JsonNode;

/**
 * The 300 people who have a seat in Angers, at 40 tables in two rounds: the time from the request until the plan can be
 * read, which is printed and not judged, and how good the plan is, which is.
 */
@AloneOnSharedSuite
class TablePlanLoad {

    private static final Duration LONG = Duration.ofMinutes(2);

    @RepeatedTest(3)
    void threeHundredPeopleAtFortyTables(RepetitionInfo time, Suite suite) {
        Etape organiser = suite.organiser();
        Stop stop = Stop.open(organiser, "plan-load", Stop.ANGERS);
        int seated = 0;
        for (Person person : People.ofAngers()) {
            Registration registration = Registration.of(organiser.post(
                    stop.registrations(),
                    UUID.randomUUID().toString(),
                    person.wishing().toJson()));
            seated += registration.confirmed() ? 1 : 0;
        }
        int people = seated;
        String plans = stop.path() + "/table-plans";
        await("sessions-service heard of everybody")
                .atMost(LONG)
                .until(() -> organiser.get(plans).json().path("confirmed").asInt(-1) == people);

        long begin = System.nanoTime();
        String plan = plans + "/"
                + organiser
                        .post(plans, UUID.randomUUID().toString(), "{\"rounds\": 2, \"tables\": 40, \"seed\": 2027}")
                        .expect(202)
                        .json()
                        .path("planId")
                        .asString();
        Answer[] computed = new Answer[1];
        await("the plan").atMost(LONG).pollInterval(Duration.ofMillis(10)).until(() -> {
            computed[0] = organiser.get(plan).expect(200);
            return computed[0].json().path("status").asString().equals("COMPUTED");
        });
        double seconds = (System.nanoTime() - begin) / 1e9;

        System.out.printf(
                Locale.ROOT,
                "%d people, 40 tables, 2 rounds, time %d: %.2f s%n",
                seated,
                time.getCurrentRepetition(),
                seconds);
        for (JsonNode goal : computed[0].json().path("goals")) {
            System.out.println("  " + goal);
            if (goal.path("guaranteed").asBoolean()) {
                assertThat(goal.path("value")).isEqualTo(goal.path("bound"));
            }
        }
    }
}
