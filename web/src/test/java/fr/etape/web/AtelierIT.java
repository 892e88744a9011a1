package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A participant's wishes and seat. */
class AtelierIT extends SiteWithStub {

    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String OWN = "/registrations/" + TOKEN;
    private static final String STOP = "/api/stops/angers-2027-03";

    @BeforeEach
    void registered() {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("CONFIRMED", "null", "Zoé"));
        API.answers("POST /api/registrations/" + TOKEN + "/passes", "{\"pass\": \"a.pass.signed\"}");
        API.answers("GET " + STOP + "/programme", Json.PROGRAMME);
    }

    private void own(String progress, String more) {
        API.answers("GET " + STOP + "/bookings/me", BookingsJson.own(progress, more));
    }

    @Test
    void wishesCanBeRankedUntilTheyAreClosed() {
        own("OPEN", "");
        API.answers("PUT " + STOP + "/wishes", 204, "");

        var page = visitor.opens(OWN + "/atelier");

        assertThat(page.document().select("select[name=wish]")).hasSize(2);
        assertThat(page.document().select("#wish-1 option[selected]").attr("value"))
                .isEqualTo("eau");

        own("CLOSED", "");
        assertThat(visitor.opens(OWN + "/atelier").document().select("select")).isEmpty();
        assertThat(visitor.opens(OWN + "/atelier").text("#closed")).isEqualTo("Les vœux sont clos");
    }

    @Test
    void theSeatAndTheNumberAreShownAfterTheDraw() {
        own("DRAWN", "\"seat\": {\"sessionId\": \"eau\", \"wish\": 1},");

        var page = visitor.opens(OWN + "/atelier");

        assertThat(page.text("#lot")).isEqualTo("Votre numéro : 000d59a9…, 37ᵉ sur 300.");
        assertThat(page.document().select("#leave")).hasSize(1);
        assertThat(visitor.opens(OWN + "/atelier/leaving").document().select("#confirm-leave"))
                .hasSize(1);
        assertThat(visitor.opens(OWN).text("#atelier-title")).isEqualTo("Mon atelier");
    }

    @Test
    void freeSeatsAreOfferedToWhoeverHoldsNone() {
        own("DRAWN", "");

        assertThat(visitor.opens(OWN + "/atelier").document().select("[data-session=sante] button"))
                .hasSize(1);
        assertThat(visitor.opens(OWN + "/atelier").document().select("#leave")).isEmpty();
    }

    @Test
    void whoeverWaitsIsAskedBeforeTheyGiveUp() {
        API.answers("GET " + STOP + "/bookings/me", BookingsJson.ownWaiting());
        API.answers("DELETE " + STOP + "/bookings/me/waiting", 204, "");

        assertThat(visitor.opens(OWN + "/atelier").document().select("#give-up").attr("href"))
                .isEqualTo(OWN + "/atelier/giving-up");
        assertThat(visitor.opens(OWN + "/atelier/giving-up").text("h1")).isEqualTo("Ne plus attendre de place ?");
        assertThat(visitor.opens(OWN + "/atelier/giving-up", "Accept-Language", "en")
                        .text("#confirm-give-up"))
                .isEqualTo("Yes, stop waiting");
        var gaveUp = visitor.submits(OWN + "/atelier/giving-up", Map.of());

        assertThat(gaveUp.header("Location")).endsWith(OWN + "/atelier?done=gave-up");
        assertThat(API.received("DELETE " + STOP + "/bookings/me/waiting")).hasSize(1);
        assertThat(visitor.opens(OWN + "/atelier?done=gave-up").text("#done"))
                .isEqualTo("Vous n’attendez plus de place.");
    }

    @Test
    void whoeverGotASeatBeforeGivingUpIsToldSo() {
        own("DRAWN", "\"seat\": {\"sessionId\": \"eau\", \"wish\": 1},");
        API.answers("DELETE " + STOP + "/bookings/me/waiting", 409, Json.problem("seat-held", 409));

        var gaveUp = visitor.submits(OWN + "/atelier/giving-up", Map.of());

        assertThat(gaveUp.header("Location")).endsWith(OWN + "/atelier?refused=seat-held");
        var page = visitor.opens(OWN + "/atelier?refused=seat-held");
        assertThat(page.text("main")).contains("Elle s’est libérée avant que vous ne renonciez à attendre.");
        assertThat(page.document().select("#leave")).hasSize(1);
        assertThat(page.document().select("#give-up")).isEmpty();
        assertThat(visitor.opens(OWN + "/atelier/giving-up").text("main")).contains("Vous n’attendez pas de place.");
    }

    @Test
    void theDrawIsExplainedAndItsFileOffered() {
        API.answers("GET " + STOP + "/draws", BookingsJson.draws(BookingsJson.DRAWN));

        var page = visitor.opens("/stops/angers-2027-03/draw");

        assertThat(page.text("#commitment")).startsWith("950ea08d");
        assertThat(page.text("#source")).isEqualTo("3-1-4-1-5-9-2-6-5-3");
        assertThat(page.document().select("#file").attr("href"))
                .isEqualTo(STOP + "/draws/" + BookingsJson.DRAW_ID + "/file");
        assertThat(page.document().select("script[src*=draw]")).hasSize(1);
    }
}
