package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person's own page promises in each state of the stop. */
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
}
