package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.Test;

class ComparisonIT extends StaffSite {

    private static final String NANTES =
            Json.ANGERS.replace("angers-2027-03", "nantes-2027-05").replace("\"Angers\"", "\"Nantes\"");

    @Test
    void showsTheReportOfAStopWithItsStatusAndAChartBesideItsTable() {
        Page page = visitor.opens(STOP + "/report?lang=en");

        assertThat(page.text("[data-indicator=presence-rate]"))
                .isEqualTo("Presence 80% 75.1% – 84.1% 240 of 300 Normal");
        assertThat(page.text("[data-indicator=feedback-tables]")).endsWith("Hidden: fewer than 5");
        assertThat(page.document().select("svg[role=img][aria-labelledby=contributions-by-kind] rect"))
                .hasSize(3);
        assertThat(page.document().select("svg + .table-scroll tbody tr")).hasSize(3);
    }

    @Test
    void asksWhichStopsUntilTwoAreChosen() {
        Page page = visitor.opens("/staff/comparison?stops=angers-2027-03&lang=en");

        assertThat(page.text(".empty-title")).isEqualTo("Choose at least two stops");
        assertThat(page.document().select("input[name=stops][checked]")).hasSize(1);
    }

    @Test
    void callsFiguresDifferentOnlyBeyondChanceAndSaysWhyOthersAreNotCompared() {
        API.answers("GET /api/stops?mine=true", Json.list(Json.ANGERS, NANTES));
        API.answers("GET /api/reports/comparison?stops=angers-2027-03,nantes-2027-05", FiguresJson.COMPARISON);
        API.answers("GET /api/reports/comparison?stops=angers-2027-03%2Cnantes-2027-05", FiguresJson.COMPARISON);

        Page page = visitor.opens("/staff/comparison?stops=angers-2027-03&stops=nantes-2027-05&lang=en");

        assertThat(page.text("[data-indicator=presence-rate]"))
                .isEqualTo("Presence Angers and Nantes 80% 80% -12.0 -19.0 ; -5.0 Different");
        assertThat(page.text("[data-indicator=contributions-by-kind]")).endsWith("0.04 0.10 Within chance");
        assertThat(page.text("[data-indicator=feedback-tables]")).endsWith("Too few people.");
    }
}
