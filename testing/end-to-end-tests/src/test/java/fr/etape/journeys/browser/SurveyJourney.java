package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody says what they thought of the day, once. */
@OnSharedSuite
class SurveyJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void somebodyAnswersOnceAndIsRefusedTheSecondTime(Suite suite) {
        // given
        Stop stop = Stop.open(suite.organiser(), "survey", Map.of("INDUSTRIEL", 9));
        String feedback = stop.path() + "/feedback";
        try (Visitor zoe = new Visitor(suite.url(), Device.TELEPHONE, true, "en")) {
            zoe.open("/stops/" + stop.id() + "/register");
            new Form(zoe).fillIn(Person.of("INDUSTRIEL"));
            zoe.click("#submit");
            zoe.awaitSeen("#status[data-status=CONFIRMED]");
            String own = zoe.address();
            suite.organiser().post(feedback + "/opening").expect(204);

            // when an answer is missing, the others are kept
            zoe.open(own);
            zoe.click("#to-feedback");
            pick(zoe, "TABLES-4", "RECOMMENDATION-9");
            zoe.awaitSeen("#HIGHLIGHT.field-wrong");
            zoe.check("feedback-incomplete");
            assertThat(zoe.sees("#TABLES-4:checked")).isTrue();
            pick(zoe, "HIGHLIGHT-TABLES");

            // then it is accepted, once
            zoe.awaitAddress(own + "/feedback/thanks");
            zoe.check("feedback-thanks");
            zoe.open(own);
            zoe.click("#to-feedback");
            pick(zoe, "TABLES-1", "RECOMMENDATION-0", "HIGHLIGHT-VOTES");
            zoe.awaitSeen("#form-notice");
            assertThat(zoe.text("#form-notice")).contains("Your first answers stand.");
            assertThat(suite.organiser()
                            .get(feedback)
                            .expect(200)
                            .json()
                            .path("respondents")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    private static void pick(Visitor zoe, String... choices) {
        for (String choice : choices) {
            zoe.click("label[for=" + choice + "]");
        }
        zoe.click("#give");
    }
}
