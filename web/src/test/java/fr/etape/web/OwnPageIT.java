package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's own page: what it promises in each state of the stop, who sees it, and how they cancel. */
class OwnPageIT extends SiteWithStub {

    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String OWN = "/registrations/" + TOKEN;

    private String promise(String stop) {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("WAITLISTED", "3", "Zoé"));
        API.answers("GET /api/stops/angers-2027-03", stop);
        return visitor.opens(OWN).text("#status-more");
    }

    @Test
    void promisesASeatToThoseWhoWaitOnlyWhileSomebodyCanMoveUp() {
        assertThat(promise(Json.stop("angers-2027-03", "OPEN", 0))).contains("elle va à la première personne");
        assertThat(promise(Json.stop("angers-2027-03", "CLOSED", 0)))
                .startsWith("La date limite d’inscription est passée");
        assertThat(promise(Json.stop("angers-2027-03", "CLOSED", 0).replace("PUBLISHED", "CLOSED")))
                .startsWith("Les inscriptions sont closes définitivement");
        assertThat(promise(Json.stop("angers-2027-03", "CLOSED", 0).replace("2027-04-01T", "2024-04-01T")))
                .startsWith("La journée est passée");
    }

    @Test
    void saysNothingOfTheStopWhenItCannotBeRead() {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("WAITLISTED", "3", "Zoé"));
        API.answers("GET /api/stops/angers-2027-03", 503, Json.problem("unavailable", 503));

        assertThat(visitor.opens(OWN).text("#status-more")).isEqualTo("Cette page dit toujours votre rang du moment.");
    }

    @Test
    void printsItsAddressSinceItIsTheOnlyWayBack() {
        promise(Json.ANGERS);

        assertThat(visitor.opens(OWN).text(".print-only")).endsWith(Visitor.SITE + OWN);
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, null, Votre place est confirmée", "WAITLISTED, 3, Vous êtes sur la liste d’attente"})
    void showsOnesOwnRegistrationToNobodyElse(String status, String position, String title) {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration(status, position, "<b>Zoé</b>"));

        Page page = visitor.opens("/registrations/" + TOKEN);

        assertThat(page.document().select("#status").attr("data-status")).isEqualTo(status);
        assertThat(page.text("#status-title")).isEqualTo(title);
        assertThat(page.text("#waitlist-position")).isEqualTo(position.equals("null") ? "" : "3");
        assertThat(page.text(".facts")).contains("<b>Zoé</b> Le Gall", "Cholet (49)", "1. eau 2. new-one");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", "%3E", ")", ".)", "/", "%E2%80%9D"})
    void leadsFromAMistypedLinkToThePage(String tail) {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("CONFIRMED", "null", "Zoé"));

        Page page = visitor.opens("/registrations/" + TOKEN + tail);

        if (page.status() != 200) {
            assertThat(page.status()).isEqualTo(303);
            assertThat(page.header("Location")).isEqualTo("/registrations/" + TOKEN);
        }
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3E", "...", "a%3Cb.c,", "a%20b"})
    void knowsNoPageForWhatIsNotALink(String link) {
        assertThat(visitor.opens("/registrations/" + link).status()).isEqualTo(404);
    }

    @Test
    void cancelsOnlyWhenTheFormOfTheSecondPageIsSent() {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("CONFIRMED", "null", "Zoé"));
        API.answers("DELETE /api/registrations/" + TOKEN, 204, "");

        Page own = visitor.opens("/registrations/" + TOKEN);
        Page question = visitor.opens(own.document().select("#cancel").attr("href"));
        boolean cancelledByReading =
                !API.received("DELETE /api/registrations/" + TOKEN).isEmpty();
        Page done = visitor.submits(question.document().select("main form").attr("action"), Map.of());

        assertThat(cancelledByReading).isFalse();
        assertThat(question.document().select("#confirm-cancel")).hasSize(1);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/registrations/" + TOKEN);
        assertThat(API.received("DELETE /api/registrations/" + TOKEN)).hasSize(1);
    }
}
