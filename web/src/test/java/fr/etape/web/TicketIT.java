package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The ticket on a person's own page. */
class TicketIT extends SiteWithStub {

    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String OWN = "/registrations/" + TOKEN;
    private static final String API_OF_IT = "GET /api/registrations/" + TOKEN + "/ticket";

    private void registered(String status, String rank) {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration(status, rank, "Zoé"));
        API.answers(API_OF_IT, "{\"code\": \"BCDF-GHJK-NPRG\"}");
    }

    @Test
    void showsItsCodeAsTextAndPictureAndLeadsToItsFiles() {
        registered("CONFIRMED", "null");

        var page = visitor.opens(OWN);

        assertThat(page.text("#ticket-code")).isEqualTo("BCDF-GHJK-NPRG");
        assertThat(page.document().html()).contains(OWN + "/ticket.png", OWN + "/ticket.pdf", OWN + "/ticket.ics");
    }

    @Test
    void whoWaitsOrCancelledIsToldThatThereIsNone() {
        registered("WAITLISTED", "3");
        assertThat(visitor.opens(OWN).document().html())
                .doesNotContain("id=\"ticket\"")
                .contains("pas encore de billet");

        registered("CANCELLED", "null");
        assertThat(visitor.opens(OWN).document().html())
                .doesNotContain("id=\"ticket\"")
                .contains("il n’est plus valable");
        assertThat(API.received(API_OF_IT)).isEmpty();
    }

    @Test
    void thePageStaysWhenTheTicketCannotBeRead() {
        registered("CONFIRMED", "null");
        API.answers(API_OF_IT, 503, Json.problem("unavailable", 503));

        var page = visitor.opens(OWN);

        assertThat(page.text("[data-missing=ticket]")).startsWith("Une partie de cette page");
        assertThat(page.text("#status-title")).isNotEmpty();
    }

    @Test
    void aFileIsPassedOnUnderTheNameOfTheStop() {
        API.answers(API_OF_IT + ".pdf", "%PDF-1.7");

        HttpResponse<String> file = visitor.opens(OWN + "/ticket.pdf").response();

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("%PDF-1.7");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"angers-2027-03.pdf\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aFileThatIsNotThereAnyMoreIsNotFound() {
        API.answers(API_OF_IT + ".pdf", 409, Json.problem("no-ticket", 409));

        assertThat(visitor.opens(OWN + "/ticket.pdf").status()).isEqualTo(404);
        assertThat(visitor.opens(OWN + "/ticket.exe").status()).isEqualTo(404);
    }
}
