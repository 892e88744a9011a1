package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door without scripts: a keyboard scanner types a code and presses Enter. */
class DoorIT extends StaffSite {

    private static final String LINK = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private static final String DOOR = STOP + "/door";
    private static final String POST = "POST " + DoorJson.CHECK_INS;
    private static final String NONCE = "6a0e2c94-0f5d-4c1b-9a77-3d1b5e8f2c60";

    @BeforeEach
    void atTheDoor() {
        API.answers(OWN_ROLES, StaffJson.ownRoles("DOOR"));
    }

    private Page scans(String code) {
        return visitor.submits(DOOR, Map.of("nonce", NONCE, "code", code, "point", "entrance-2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADMITTED       | good | Bienvenue Zoé Le Gall Élus · Cholet
            JUST_ADMITTED  | good | Bienvenue Zoé Le Gall Élus · Cholet Le billet a été lu deux fois, ce n’est pas grave.
            ALREADY_HERE   | wait | Déjà là Zoé Le Gall Élus · Cholet Là depuis 9 h 02, entrée 2
            WAITING        | wait | Liste d’attente Zoé Le Gall Élus · Cholet Cette personne n’a pas de place. Faire entrer si une place est libre
            CANCELLED      | bad  | Annulé Zoé Le Gall Élus · Cholet Cette inscription a été annulée. Adressez-vous à un organisateur.
            NOT_TODAY      | bad  | Pas aujourd’hui Zoé Le Gall Élus · Cholet L’étape a lieu un autre jour.
            OTHER_STOP     | bad  | Autre étape Ce billet est celui de l’étape le-mans-2027-05.
            UNKNOWN_TICKET | bad  | Billet inconnu Scannez de nouveau, ou cherchez le nom.
            """)
    void everyVerdictIsToldByColourSignAndWords(String kind, String tone, String words) {
        API.answers(POST, DoorJson.verdicts(kind));

        Page page = scans("bcdf-ghjk-nprs");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("[aria-live=assertive] .verdict-" + tone + " svg path"))
                .isNotEmpty();
        assertThat(page.text("#verdict").replaceAll("[\u00a0\u202f]", " ")).isEqualTo(words);
    }

    @Test
    void sendsWhatWasTypedAsItWasAndKeepsTheEntrance() {
        API.answers(POST, DoorJson.verdicts("ADMITTED"));

        Page page = scans("bcdf-ghjk-nprs");

        assertThat(API.received(POST))
                .extracting(StubApi.Sent::body)
                .containsExactly("{\"device\":\"device-0a1b2c3d\",\"scans\":[{\"nonce\":\"" + NONCE
                        + "\",\"code\":\"bcdf-ghjk-nprs\",\"point\":\"entrance-2\"}]}");
        assertThat(page.document().select("#point option[selected]").val()).isEqualTo("entrance-2");
        assertThat(page.value("code")).isEmpty();
        assertThat(page.document().select("#scan [name=nonce]").val()).isNotEqualTo(NONCE);
        assertThat(page.document().select("#code[autofocus]")).hasSize(1);
    }

    @Test
    void anEmptyFieldIsNoScan() {
        assertThat(scans(" ").document().select(".verdict")).isEmpty();
        assertThat(API.received(POST)).isEmpty();
    }

    @Test
    void whoForgotTheTicketIsFoundByName() {
        String search = "/api/stops/angers-2027-03/registrations?q=le&sort=NAME&limit=20";
        API.answers("GET " + search, StaffJson.REGISTRATIONS);
        API.answers(POST, DoorJson.verdicts("ADMITTED"));

        String address = visitor.submits(DOOR + "/search", Map.of("q", "le")).header("Location");
        Page found = visitor.opens(address);
        visitor.submits(DOOR, Map.of("nonce", NONCE, "registrationId", "r1", "point", "entrance-1"));

        assertThat(address).startsWith(DOOR + "?find=").doesNotContain("=le");
        assertThat(found.text("[data-registration=r1] button")).isEqualTo("Pointer");
        assertThat(found.text("[data-registration=r2] .badge")).isEqualTo("En attente");
        assertThat(found.text("[data-registration=r2] button")).isEqualTo("Faire entrer si une place est libre");
        assertThat(API.received(POST).getFirst().body()).contains("\"registrationId\":\"r1\"");
    }

    @Test
    void whoWaitsIsLetInOrThePageSaysWhyNot() {
        String post = "POST /api/stops/angers-2027-03/walk-ins/r2";
        API.answers(post, 409, Json.problem("no-free-seat", 409));
        String refused = visitor.submits(DOOR + "/waiting/r2", Map.of("point", "entrance-1"))
                .header("Location");
        API.answers(post, "{\"registrationId\": \"r2\"}");
        String done = visitor.submits(DOOR + "/waiting/r2", Map.of("point", "entrance-1"))
                .header("Location");

        assertThat(refused).endsWith("/door?refused=no-free-seat");
        assertThat(visitor.opens(DOOR + "?refused=no-free-seat").text("#form-notice-title"))
                .isEqualTo("Aucune place de ce collège n’est libre");
        assertThat(done).endsWith("/door?done=let-in");
        assertThat(API.received(post).getFirst().body()).contains("\"point\":\"entrance-1\"", "\"beyondQuota\":false");
    }

    @Test
    void showsItsOwnScansAndUndoesThemWithAReason() {
        String undo = "DELETE " + DoorJson.CHECK_INS + "/r1?reason=WRONG_PERSON";
        API.answers(undo, "{\"registrationId\": \"r1\", \"undone\": true, \"cancelled\": false}");

        Page door = visitor.opens(DOOR);
        Page asked = visitor.opens(door.document().select("#scans a").attr("href"));
        Page undone = visitor.submits(DOOR + "/check-ins/r1", Map.of("reason", "WRONG_PERSON"));

        assertThat(door.document().select("#scans li").eachAttr("data-verdict"))
                .containsExactly("UNKNOWN_TICKET", "ADMITTED");
        assertThat(asked.text("h1")).startsWith("Zoé Le Gall");
        assertThat(undone.header("Location")).endsWith("/door?done=undone");
        assertThat(API.received(undo)).hasSize(1);
    }

    @Test
    void aWalkInIsSentOnceWithItsKeyAndARefusalKeepsWhatWasTyped() {
        String post = "POST /api/stops/angers-2027-03/walk-ins";
        API.answers(post, 409, Json.problem("no-free-seat", 409));

        Page page = visitor.submits(
                DOOR + "/walk-in",
                Map.of(
                        "key", "key-of-this-form",
                        "givenName", "Zoé",
                        "familyName", "Rey",
                        "college", "ETAT",
                        "organisation", "Préfecture",
                        "point", "entrance-1"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Aucune place de ce collège n’est libre");
        assertThat(page.value("familyName")).isEqualTo("Rey");
        assertThat(page.document().select("#beyondQuota")).as("for organisers").isEmpty();
        assertThat(API.received(post)).extracting(StubApi.Sent::idempotencyKey).containsExactly("key-of-this-form");
    }

    /** What the page's script asks for every three seconds; told so, it asks for the whole page. */
    @Test
    void theFiguresEndWithTheRoleOfTheirReader() {
        API.answers(OWN_ROLES, StaffJson.ownRoles());
        API.answers("GET /api/stops/angers-2027-03/presence", 403, Json.problem("forbidden", 403));

        assertThat(visitor.opens(DOOR + "/figures").status()).isEqualTo(403);
        assertThat(visitor.opens(DOOR).status()).isEqualTo(403);
    }

    @Test
    void aWalkInIsGivenTheirTicketTheirTableAndTheirLink() {
        API.answers("POST /api/stops/angers-2027-03/walk-ins", 201, """
                {"registrationId": "r9", "accessToken": "%s"}""".formatted(LINK));
        API.answers("GET /api/registrations/" + LINK + "/ticket", "{\"code\": \"BCDF-GHJK-NPRG\"}");
        API.answers("POST /api/registrations/" + LINK + "/passes", "{\"pass\": \"a.pass.signed\"}");
        API.answers(
                "GET /api/stops/angers-2027-03/tables",
                "{\"version\": 3, \"rounds\": [{\"round\": 1, \"table\": 12}, {\"round\": 2, \"table\": 4}]}");

        Page page = walkIn();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text("h1")).contains("<b>Zoé</b> Rey");
        assertThat(page.text("#ticket-code")).isEqualTo("BCDF-GHJK-NPRG");
        assertThat(page.document().select("img.ticket-qr").attr("src"))
                .isEqualTo("/registrations/" + LINK + "/ticket.png");
        assertThat(page.text("#seats")).isEqualTo("Table 12 Tour 1 Table 4 Tour 2");
        assertThat(page.value("link")).endsWith("/registrations/" + LINK);
        assertThat(API.received("GET /api/stops/angers-2027-03/tables")
                        .getLast()
                        .authorization())
                .isEqualTo("Bearer a.pass.signed");
    }

    @Test
    void theDoorGoesOnWhenTicketAndTableAreNotKnownYet() {
        API.answers("POST /api/stops/angers-2027-03/walk-ins", 201, """
                {"registrationId": "r9", "accessToken": "%s"}""".formatted(LINK));
        API.answers("POST /api/registrations/" + LINK + "/passes", 503, Json.problem("unavailable", 503));

        Page page = walkIn();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("#ticket-code, #seats")).isEmpty();
        assertThat(page.value("link")).endsWith("/registrations/" + LINK);
    }

    private Page walkIn() {
        return visitor.submits(
                DOOR + "/walk-in",
                Map.of(
                        "key", "key-of-this-form",
                        "givenName", "<b>Zoé</b>",
                        "familyName", "Rey",
                        "college", "ETAT",
                        "organisation", "Préfecture",
                        "point", "entrance-1"));
    }

    @Test
    void theFiguresAreReadAloneAndNotTwice() {
        Page figures = visitor.opens(DOOR + "/figures");

        assertThat(figures.text("[data-count=here]")).startsWith("1");
        assertThat(visitor.opens(DOOR + "/figures", "If-None-Match", figures.header("ETag"))
                        .status())
                .isEqualTo(304);
    }
}
