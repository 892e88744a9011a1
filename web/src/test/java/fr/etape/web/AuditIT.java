package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.Test;

class AuditIT extends StaffSite {

    @Test
    void putsTheAccountsOfAllServicesTogetherByTime() {
        Page page = visitor.opens(STOP + "/audit");

        assertThat(page.document().select("[data-command]").eachAttr("data-command"))
                .containsExactly("team.grant-role", "registrations.replace-link", "tour.draft-stop");
        assertThat(page.text("[data-command='team.grant-role']"))
                .isEqualTo("Donne un rôle Claire Moreau Hugo Petit mardi 24 novembre 2026 11:00:02");
        assertThat(page.document().select("#actor option").eachText()).contains("Claire Moreau", "Hugo Petit");
    }

    @Test
    void tellsWhoLeftTheTeamAlsoInTheFilter() {
        API.answers(
                "GET /api/stops/angers-2027-03/people",
                StaffJson.PEOPLE.replace("\"Hugo Petit\", \"former\": false", "\"Hugo Petit\", \"former\": true"));

        assertThat(visitor.opens(STOP + "/audit").text("[data-command='team.grant-role'] .subject"))
                .isEqualTo("Hugo Petit (ne fait plus partie de l’équipe)");
        Page english = visitor.opens(STOP + "/audit?lang=en");
        assertThat(english.text("[data-command='team.grant-role'] .subject"))
                .isEqualTo("Hugo Petit (no longer of the team)");
        assertThat(english.document().select("#actor option").eachText())
                .containsExactly("Everybody", "Claire Moreau", "Hugo Petit (no longer of the team)");
    }

    @Test
    void tellsWhichRoleAndWhatWasChangedFromWhatToWhat() {
        API.answers("GET /api/stops/angers-2027-03/audit?limit=50", """
                {"items": [{"at": "2026-11-24T10:00:03Z", "stream": "tour", "position": 8, "actor": "%s", "command": "tour.change-stop",
                  "events": ["fr.etape.tour.stop-changed.v1"], "subject": "angers-2027-03", "changes": [
                  {"field": "capacity", "from": "3", "to": "5"}, {"field": "quotas.ELU", "from": null, "to": "2"},
                  {"field": "startsAt", "from": "2027-03-18T09:00:00", "to": "2027-03-18T09:30:00"},
                  {"field": "tables", "from": "4", "to": null}]},
                 {"at": "2026-11-24T10:00:02Z", "stream": "angers-2027-03/team", "position": 2, "actor": "%s",
                  "command": "team.grant-role", "events": ["fr.etape.team.role-granted.v1"], "subject": "%s", "role": "DOOR"}],
                 "next": null}""".formatted(
                        StaffJson.CLAIRE, StaffJson.CLAIRE, StaffJson.HUGO));

        Page page = visitor.opens(STOP + "/audit");

        assertThat(page.text("[data-command='team.grant-role'] th")).isEqualTo("Donne un rôle : Accueil");
        assertThat(page.document()
                        .select("[data-command='tour.change-stop'] th .small")
                        .eachText())
                .containsExactly(
                        "Places en tout : 3 → 5",
                        "Élus : rien → 2",
                        "Début de la journée : jeudi 18 mars 2027 à 9 h → jeudi 18 mars 2027 à 9 h 30",
                        "tables : 4 → rien");
    }

    @Test
    void leadsToWhatIsOlderAndBackToTheLatestWithTheFilter() {
        String older = "?command=team.grant-role&until=2026-11-24T11%3A00%3A00Z&limit=50";
        API.answers("GET /api/stops/angers-2027-03/audit" + older, StaffJson.AUDIT.replace("null}", "\"9\"}"));
        API.answers("GET /api/stops/angers-2027-03/registrations/audit" + older, "{\"items\": []}");

        Page page = visitor.opens(STOP + "/audit?command=team.grant-role&before=2026-11-24T11:00:00Z");

        assertThat(page.document().select("#first").attr("href"))
                .startsWith(STOP + "/audit?")
                .contains("command=team.grant-role")
                .doesNotContain("before");
        assertThat(page.document().select("#next").attr("href"))
                .contains("command=team.grant-role", "before=2026-11-24T10:00:00.001Z");
        assertThat(page.document().select("#command option[selected]").val()).isEqualTo("team.grant-role");
        assertThat(page.text("#list-count")).contains("Filtres", "Action", "Donne un rôle");
        assertThat(page.document().select("#previous").attr("href")).isEqualTo(STOP + "/audit?command=team.grant-role");
    }
}
