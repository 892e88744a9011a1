package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffPagesIT extends SignedInSite {

    private static final String STOP = "/staff/stops/angers-2027-03";
    private static final String TEAM = STOP + "/team";
    private static final String INVITATION = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    static Stream<String> pages() {
        return Stream.of(
                "/me",
                "/staff",
                "/staff/opening",
                STOP,
                STOP + "/details",
                STOP + "/publication",
                STOP + "/closure",
                TEAM,
                STOP + "/registrations",
                STOP + "/registrations?q=le&college=ELU&status=CONFIRMED",
                STOP + "/audit",
                STOP + "/audit?command=GrantRole&from=2026-11-01&to=nonsense",
                "/invitations/" + INVITATION,
                "/staff/stops/nowhere");
    }

    @BeforeEach
    void signedIn() {
        API.answers("GET /api/stops/angers-2027-03/team", StaffJson.TEAM);
        API.answers("GET /api/stops/angers-2027-03/people", StaffJson.PEOPLE);
        API.answers("GET /api/stops/angers-2027-03/registrations?limit=50", StaffJson.REGISTRATIONS);
        API.answers(
                "GET /api/stops/angers-2027-03/registrations?q=le&college=ELU&status=CONFIRMED&limit=50",
                "{\"items\": [], \"next\": null}");
        API.answers("GET /api/stops/angers-2027-03/audit?limit=50", StaffJson.AUDIT);
        API.answers("GET /api/stops/angers-2027-03/registrations/audit?limit=50", StaffJson.REGISTRATIONS_AUDIT);
        String narrowed = "?command=GrantRole&from=2026-10-31T23%3A00%3A00Z&limit=50";
        API.answers("GET /api/stops/angers-2027-03/audit" + narrowed, "{\"items\": []}");
        API.answers("GET /api/stops/angers-2027-03/registrations/audit" + narrowed, "{\"items\": []}");
        API.answers(
                "GET /api/invitations/" + INVITATION,
                "{\"stopId\": \"angers-2027-03\", \"role\": \"DOOR\", \"expiresAt\": \"2026-12-08T10:00:00Z\"}");
        visitor.signsIn(PROVIDER, "/me");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeInBothLanguages(String path) {
        for (String language : new String[] {"fr", "en"}) {
            Page page = visitor.opens(path + (path.contains("?") ? "&" : "?") + "lang=" + language);

            assertThat(page.status()).isEqualTo(path.endsWith("nowhere") ? 404 : 200);
            assertThat(page.document().select("style, [style], script:not([src])"))
                    .isEmpty();
            assertThat(page.response().body()).doesNotContain("??", "th:", "onclick");
            assertThat(page.document().select("h1")).hasSize(1);
            assertThat(page.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.document().select("input:not([type=hidden]), select"))
                    .allSatisfy(field -> assertThat(label(page, field)).isNotBlank());
            assertThat(page.document().select("form[method=post]"))
                    .allSatisfy(form -> assertThat(form.select("[name=_csrf]")).hasSize(1));
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    private static String label(Page page, Element field) {
        return page.document().select("label[for=" + field.id() + "]").text();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isForNobodyWhoIsNotSignedIn(String path) {
        Page page = new Visitor(port()).opens(path);

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).startsWith("/sign-in?to=");
    }

    @Test
    void saysWhatToDoWhenTheRoleIsMissing() {
        API.answers("GET /api/stops/angers-2027-03/team", 403, Json.problem("forbidden", 403));

        Page page = visitor.opens(TEAM);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("h1")).isEqualTo("Cette page n’est pas pour vous");
        assertThat(page.document().select("#go-on").attr("href")).isEqualTo("/me");
    }

    @Test
    void offersOnlyWhatTheRoleAllows() {
        API.answers("GET /api/me", StaffJson.me("DOOR"));

        Page page = visitor.opens(STOP);

        assertThat(page.document().select(".tabs a").eachText()).containsExactly("Vue d’ensemble", "Inscriptions");
        assertThat(page.document().select("#publish, #close")).isEmpty();
    }

    @Test
    void knowsTheRoleOfWhoJustOpenedAStop() {
        API.answers("GET /api/me", "{\"personId\": \"" + StaffJson.CLAIRE + "\", \"steering\": false, \"stops\": []}");

        assertThat(visitor.opens(STOP).text(".roles strong")).isEqualTo("Organisateur");
    }

    @Test
    void waitsWithWhoAsksTooOften() {
        API.answers("GET /api/me", 429, Json.problem("too-many-requests", 429));

        Page page = visitor.opens("/me");

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.text("h1")).isEqualTo("Trop de demandes à la fois");
    }

    @Test
    void opensAStopWithAllThatWasTyped() {
        API.answers("POST /api/stops", 201, Json.ANGERS);

        Page page = visitor.submits("/staff/opening", filledIn());

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/staff/stops/angers-2027-03?done=opened");
        StubApi.Sent sent = API.received("POST /api/stops").getFirst();
        assertThat(sent.idempotencyKey()).isEqualTo("key-of-the-form");
        assertThat(sent.authorization()).startsWith("Bearer access-");
        assertThat(sent.body())
                .contains("\"stopId\":\"angers-2027-03\"", "\"commune\":\"49007\"", "\"capacity\":300")
                .contains("\"startsAt\":\"2027-03-18T09:00:00\"", "\"ELU\":90", "\"rehearsal\":false");
    }

    @Test
    void showsWhatIsWrongAtItsFieldAndKeepsTheRest() {
        API.answers("POST /api/stops", 422, """
                {"type": "urn:etape:problem:invalid", "status": 422, "errors": [
                  {"pointer": "/quotas/ELU", "code": "positive"}, {"pointer": "/startsAt", "code": "time-order"},
                  {"pointer": "/quotas", "code": "quota-sum"}, {"pointer": "/stopId", "code": "slug"}]}""");

        Page page = visitor.submits("/staff/opening", filledIn());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#error-summary a").eachAttr("href"))
                .containsExactly("#stopId", "#startsAt", "#quotas", "#quota-ELU");
        assertThat(page.text("#startsAt-error"))
                .isEqualTo("Erreur : La journée ne peut pas commencer avant la clôture des inscriptions.");
        assertThat(page.value("venue")).isEqualTo("Terra Botanica");
        assertThat(page.value("quota-ELU")).isEqualTo("90");
        assertThat(page.document().select("[name=key]").val()).isEqualTo("key-of-the-form");
    }

    @Test
    void tellsWhatIsNeitherANumberNorATimeWithoutAsking() {
        Map<String, String> typed = filledIn();
        typed.put("capacity", "beaucoup");
        typed.put("endsAt", "le soir");

        Page page = visitor.submits("/staff/opening", typed);

        assertThat(page.text("#capacity-error")).isEqualTo("Erreur : Écrivez un nombre entier.");
        assertThat(page.value("capacity")).isEqualTo("beaucoup");
        assertThat(page.document().select("#endsAt-error")).hasSize(1);
        assertThat(API.received("POST /api/stops")).isEmpty();
    }

    @Test
    void changesAStopOnlyAsItWasShown() {
        API.answers("PATCH /api/stops/angers-2027-03", 412, Json.problem("precondition-failed", 412));

        Page shown = visitor.opens(STOP + "/details");
        Map<String, String> typed = filledIn();
        typed.put("tag", "\"7.0.1\"");
        Page page = visitor.submits(STOP + "/details", typed);

        assertThat(shown.value("name")).isEqualTo("Angers");
        assertThat(shown.value("startsAt")).isEqualTo("2027-04-01T09:00");
        assertThat(shown.value("quota-INDUSTRIEL")).isEqualTo("8");
        assertThat(shown.value("commune")).isEqualTo("Angers");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice h2")).isEqualTo("Quelqu’un d’autre vient de modifier cette étape");
        assertThat(page.value("venue")).isEqualTo("Terra Botanica");
    }

    @Test
    void asksBeforeAStopIsPublished() {
        API.answers("GET /api/stops/angers-2027-03", Json.ANGERS.replace("PUBLISHED", "DRAFT"));
        API.answers("POST /api/stops/angers-2027-03/publication", Json.ANGERS);

        Page home = visitor.opens(STOP);
        Page asked = visitor.opens(home.document().select("#publish").attr("href"));
        Page done = visitor.submits(STOP + "/publication", Map.of());

        assertThat(home.text(".badge-draft")).isEqualTo("Brouillon");
        assertThat(asked.text("#confirm")).isEqualTo("Oui, publier");
        assertThat(done.header("Location")).isEqualTo(STOP + "?done=published");
    }

    @Test
    void showsThePeopleAndGivesARoleByTheirCode() {
        API.answers("PUT /api/stops/angers-2027-03/team/BBBBBBBBBBBBBBBBBBBBBB/DOOR", 204, "");

        Page shown = visitor.opens(TEAM);
        Page done = visitor.submits(
                TEAM, Map.of("action", "grant", "personId", " BBBBBBBBBBBBBBBBBBBBBB ", "role", "DOOR", "known", ""));

        assertThat(shown.text("[data-person=" + StaffJson.CLAIRE + "] strong")).isEqualTo("Claire Moreau");
        assertThat(shown.text("[data-person=" + StaffJson.HUGO + "] .badge")).isEqualTo("Accueil");
        assertThat(done.header("Location")).isEqualTo(TEAM + "?done=granted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "../../api/me/0123456789", ""})
    void sendsNoCodeThatIsNone(String typed) {
        Page page = visitor.submits(TEAM, Map.of("action", "grant", "personId", typed, "role", "DOOR", "known", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#personId-error")).hasSize(1);
    }

    @Test
    void explainsWhyTheLastOrganiserStays() {
        API.answers(
                "DELETE /api/stops/angers-2027-03/team/" + StaffJson.CLAIRE + "/ORGANISER",
                409,
                Json.problem("last-organiser", 409));

        Page page =
                visitor.submits(TEAM, Map.of("action", "withdraw", "personId", StaffJson.CLAIRE, "role", "ORGANISER"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice h2")).isEqualTo("C’est le dernier organisateur de l’étape");
    }

    @Test
    void showsTheLinkOfAnInvitationOnce() {
        API.answers("POST /api/stops/angers-2027-03/invitations", 201, """
                {"invitationId": "i", "role": "DOOR", "expiresAt": "2026-12-08T10:00:00Z", "token": "%s"}""".formatted(INVITATION));

        Page made = visitor.submits(TEAM, Map.of("action", "invite", "role", "DOOR"));
        Page later = visitor.opens(TEAM);

        assertThat(made.value("link")).isEqualTo("http://127.0.0.1:" + port() + "/invitations/" + INVITATION);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(later.response().body()).doesNotContain(INVITATION);
    }

    @Test
    void acceptsAnInvitationByAButtonAlone() {
        String acceptance = "POST /api/invitations/" + INVITATION + "/acceptance";
        API.answers(acceptance, "{\"stopId\": \"angers-2027-03\", \"role\": \"DOOR\"}");

        Page read = visitor.opens("/invitations/" + INVITATION);
        int accepted = API.received(acceptance).size();
        Page done = visitor.submits("/invitations/" + INVITATION, Map.of());

        assertThat(read.text("h1")).isEqualTo("Accueil à Angers");
        assertThat(accepted).isZero();
        assertThat(done.header("Location")).isEqualTo(STOP + "?done=joined");
    }

    @Test
    void saysThatAnInvitationIsNoLongerValid() {
        API.answers("GET /api/invitations/" + INVITATION, 410, Json.problem("invitation-expired", 410));

        Page page = visitor.opens("/invitations/" + INVITATION);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text("h1")).isEqualTo("Cette invitation ne vaut plus");
    }

    @Test
    void listsRegistrationsPageByPage() {
        Page page = visitor.opens(STOP + "/registrations");

        assertThat(page.text("[data-registration=r1] th")).isEqualTo("Zoé Le Gall zoe@cholet.example");
        assertThat(page.text("[data-registration=r1] .badge")).isEqualTo("Confirmé");
        assertThat(page.document().select("#next").attr("href")).endsWith("cursor=42");
    }

    @Test
    void putsTheAccountsOfAllServicesTogetherByTime() {
        Page page = visitor.opens(STOP + "/audit");

        assertThat(page.document().select("[data-command]").eachAttr("data-command"))
                .containsExactly("GrantRole", "ReplaceLink", "DraftStop");
        assertThat(page.text("[data-command=GrantRole]"))
                .isEqualTo("Donne un rôle Claire Moreau Hugo Petit mardi 24 novembre 2026 11:00:02");
        assertThat(page.document().select("#actor option").eachText()).contains("Claire Moreau", "Hugo Petit");
    }

    private static Map<String, String> filledIn() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "key", "key-of-the-form",
                "name", "Angers",
                "stopId", "angers-2027-03",
                "venue", "Terra Botanica",
                "timeZone", "Europe/Paris",
                "startsAt", "2027-03-18T09:00",
                "endsAt", "2027-03-18T17:30",
                "registrationOpensAt", "2026-12-01T08:00",
                "registrationClosesAt", "2027-03-11T18:00",
                "capacity", "300"));
        fields.putAll(Map.of("commune", "Angers", "communeAsked", "Angers", "communeCode", "49007", "quota-ELU", "90"));
        return fields;
    }
}
