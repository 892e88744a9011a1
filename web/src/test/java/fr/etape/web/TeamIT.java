package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamIT extends StaffSite {

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

    @Test
    void saysWhoIssuedEachInvitation() {
        Page shown = visitor.opens(TEAM);

        assertThat(shown.text("[data-invitation=i1]")).contains("émise par Claire Moreau");
        assertThat(shown.text("[data-invitation=i2]")).contains("émise par le comité de pilotage");
    }

    @Test
    void saysThatInvitationsEndWithTheRoleOfAnOrganiser() {
        assertThat(visitor.opens(TEAM + "/" + StaffJson.HUGO + "/ORGANISER").text("main"))
                .contains("Les invitations qu’elle a émises");
        assertThat(visitor.opens(TEAM + "/" + StaffJson.HUGO + "/DOOR").text("main"))
                .doesNotContain("Les invitations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "../../api/me/0123456789", ""})
    void sendsNoCodeThatIsNone(String typed) {
        Page page = visitor.submits(TEAM, Map.of("action", "grant", "personId", typed, "role", "DOOR", "known", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#personId-error")).hasSize(1);
    }

    @Test
    void asksBeforeARoleIsTakenBack() {
        String withdrawal = "DELETE /api/stops/angers-2027-03/team/" + StaffJson.HUGO + "/DOOR";
        API.answers(withdrawal, 204, "");

        String address = visitor.opens(TEAM)
                .document()
                .select("[data-person=" + StaffJson.HUGO + "] .grants a")
                .attr("href");
        Page asked = visitor.opens(address);
        int before = API.received(withdrawal).size();
        Page done = visitor.submits(
                asked.document().select("form[method=post]:has(#confirm)").attr("action"), Map.of());

        assertThat(asked.text("h1")).isEqualTo("Retirer le rôle Accueil à Hugo Petit\u202f?");
        assertThat(asked.document().select("main a.quiet").attr("href")).isEqualTo(TEAM);
        assertThat(before).isZero();
        assertThat(API.received(withdrawal)).hasSize(1);
        assertThat(done.header("Location")).isEqualTo(TEAM + "?done=withdrawn");
    }

    /** Control: what the page did before it asked. */
    @Test
    void takesNoRoleBackOnThePageOfTheTeamItself() {
        visitor.submits(TEAM, Map.of("action", "withdraw", "personId", StaffJson.HUGO, "role", "DOOR"));

        assertThat(API.received("DELETE /api/stops/angers-2027-03/team/" + StaffJson.HUGO + "/DOOR"))
                .isEmpty();
    }

    @Test
    void warnsWhoTakesBackHerOwnRoleAndLeadsHome() {
        API.answers("DELETE /api/stops/angers-2027-03/team/" + StaffJson.CLAIRE + "/ORGANISER", 204, "");

        Page asked = visitor.opens(TEAM + "/" + StaffJson.CLAIRE + "/ORGANISER");
        Page done = visitor.submits(TEAM + "/" + StaffJson.CLAIRE + "/ORGANISER", Map.of());

        assertThat(asked.text("main")).contains("C’est votre propre rôle");
        assertThat(done.header("Location")).isEqualTo("/staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/short/DOOR", "/" + StaffJson.HUGO + "/MAYOR", "/" + StaffJson.HUGO})
    void asksAboutNoRoleThatThereIsNot(String path) {
        assertThat(visitor.opens(TEAM + path).status()).isBetween(400, 404);
    }

    @Test
    void explainsWhyTheLastOrganiserStays() {
        API.answers(
                "DELETE /api/stops/angers-2027-03/team/" + StaffJson.CLAIRE + "/ORGANISER",
                409,
                Json.problem("last-organiser", 409));

        Page page = visitor.submits(TEAM + "/" + StaffJson.CLAIRE + "/ORGANISER", Map.of());

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice h2")).isEqualTo("C’est le dernier organisateur de l’étape");
    }

    /**
     * The team is told by sessions-service, its names by registration-service, which hears of a role a second later.
     */
    @Test
    void showsCodesWhereNamesAreRefusedStill() {
        API.answers("GET /api/stops/angers-2027-03/people", 403, Json.problem("forbidden", 403));

        Page page = visitor.opens(TEAM);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("[data-person=" + StaffJson.HUGO + "] code")).isEqualTo(StaffJson.HUGO);
        assertThat(page.text("[data-person=" + StaffJson.HUGO + "] .badge")).isEqualTo("Accueil");
    }

    @Test
    void controlATeamThatIsRefusedIsNotShown() {
        API.answers("GET /api/stops/angers-2027-03/team", 403, Json.problem("forbidden", 403));

        assertThat(visitor.opens(TEAM).status()).isEqualTo(403);
    }
}
