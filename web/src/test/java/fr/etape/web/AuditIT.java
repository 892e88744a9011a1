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
