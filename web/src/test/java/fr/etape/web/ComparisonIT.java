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
        assertThat(page.text("[data-indicator=feedback-tables]")).endsWith("Hidden, so as to point at nobody");
        assertThat(page.document().select("svg[role=img][aria-labelledby=contributions-by-kind] rect"))
                .hasSize(3);
        assertThat(page.document()
                        .select("section.profile svg + .table-scroll")
                        .first()
                        .select("tbody tr"))
                .hasSize(3);
        assertThat(page.text("#methodology")).isEqualTo("Methodology, version 1.");
        assertThat(page.text("#def-presence-rate"))
                .isEqualTo("Presence presence-rate@1 present / registered confirmed registrations");
    }

    @Test
    void showsRegistrationsAndPickUpByCollegeInTheOrderOfTheColleges() {
        Page page = visitor.opens(STOP + "/report?lang=en");

        assertThat(page.document().select("tr[data-college]").eachText())
                .containsExactly(
                        "Elected officials 80% 96 of 120 0.31 of 96",
                        "Others Nothing to count Hidden, so as to point at nobody");
    }

    /** At 19 h in Angers it is 18 h in Greenwich. */
    @Test
    void showsTheReportAsItStoodAndNamesItForEver() {
        API.answers("GET /api/reports/stops/angers-2027-03/indicators?at=2027-03-18T18%3A00%3A00Z", FiguresJson.ANGERS);
        API.answers(
                "GET /api/reports/stops/angers-2027-03/indicators?positions=registrations%3A9%2Cvotes%3A3",
                FiguresJson.ANGERS);

        Page then = visitor.opens(STOP + "/report?at=2027-03-18T19:00&lang=en");
        String link = then.document().select("#until a").first().attr("href");

        assertThat(then.text("#until")).startsWith("Counted up to");
        assertThat(link).isEqualTo(STOP + "/report?positions=registrations:9,votes:3");
        assertThat(visitor.opens(link).text("[data-indicator=presence-rate]")).contains("80");
    }

    @Test
    void saysWhenNothingWasCountedThenOrTheTimeCannotBeRead() {
        API.answers(
                "GET /api/reports/stops/angers-2027-03/indicators?at=2020-01-01T11%3A00%3A00Z",
                404, Json.problem("not-found", 404));

        for (String at : new String[] {"2020-01-01T12:00", "gestern"}) {
            Page page = visitor.opens(STOP + "/report?at=" + at + "&lang=en");
            assertThat(page.text("#no-report")).startsWith("Nothing had been counted by then");
            assertThat(page.document().select("table")).isEmpty();
        }
    }

    @Test
    void givesTheTableAsCsv() {
        API.answers("GET /api/reports/stops/angers-2027-03/indicators.csv", "stopId,rehearsal\r\n");

        Page csv = visitor.opens(STOP + "/report.csv");

        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"report-angers-2027-03.csv\"");
        assertThat(csv.response().body()).isEqualTo("stopId,rehearsal\r\n");
    }

    /** Three of seven, and seven people in all: a percentage would promise more than there is. */
    @Test
    void writesFewPeopleAsAFractionAndNamesThoseWhoseCommuneIsNotKnown() {
        Page page = visitor.opens(STOP + "/report?lang=fr");

        assertThat(page.text("[data-indicator=from-own-department]"))
                .isEqualTo("Venus du département de l’étape 3 sur 7 15,8 % – 75 % 3 sur 7 Faible : moins de 30");
        assertThat(page.document()
                        .select("section[aria-labelledby=territories] tbody tr")
                        .eachText())
                .containsExactly(
                        "Communes rurales (moins de 2\u202f000 habitants) 3 3 sur 7",
                        "Petites villes (moins de 10\u202f000 habitants) 1 1 sur 7",
                        "Villes moyennes (moins de 50\u202f000 habitants) 0 0 sur 7",
                        "Grandes villes 1 1 sur 7",
                        "Commune non connue 2 2 sur 7");
    }

    /** The corners: 48 to 388 from left to right, 196 to 16 from nothing to the top, which is 105 % in the second. */
    @Test
    void drawsThePickUpDayByDayWithItsValuesBeside() {
        Page page = visitor.opens(STOP + "/report?lang=en");

        assertThat(page.text("#pick-up-words"))
                .isEqualTo(
                        "Angers: half reached 2 days before the eve, 90% 1 day before the eve; 240 confirmed on the eve.");
        assertThat(page.document()
                        .select("svg[aria-labelledby=pick-up-capacity] polyline")
                        .eachAttr("points"))
                .containsExactly("48,196 161,106 275,45 388,52");
        assertThat(page.document()
                        .select("svg[aria-labelledby=pick-up-last] polyline")
                        .eachAttr("points"))
                .containsExactly("48,196 161,89 275,16 388,25");
        assertThat(page.document().select("tr[data-days]").eachText())
                .containsExactly(
                        "3 Mar 14, 2027 0 0% 0%",
                        "2 Mar 15, 2027 150 50% 62.5%", "1 Mar 16, 2027 252 84% 105%", "0 Mar 17, 2027 240 80% 100%");
        assertThat(page.document()
                        .select("#files a, section[aria-labelledby=pick-up] p a")
                        .eachAttr("href"))
                .containsExactly(
                        STOP + "/report.csv?positions=registrations:9,votes:3",
                        STOP + "/report/day.csv?positions=registrations:9,votes:3",
                        STOP + "/report/pick-up.csv?positions=registrations:9,votes:3");
    }

    @Test
    void saysWhereNothingIsToBeDrawn() {
        API.answers(
                "GET /api/reports/stops/angers-2027-03/indicators",
                FiguresJson.ANGERS.replaceAll("(?s)\"pickUp\".*", "\"pickUp\": {\"days\": [], \"obsStatus\": \"M\"}}"));

        Page page = visitor.opens(STOP + "/report?lang=en");

        assertThat(page.text("section[aria-labelledby=pick-up]"))
                .contains("Angers: nothing to count before the day of the stop.");
        assertThat(page.document()
                        .select("section[aria-labelledby=pick-up] svg, section[aria-labelledby=pick-up] table"))
                .isEmpty();
    }

    @Test
    void asksWhichStopsUntilTwoAreChosen() {
        Page page = visitor.opens("/staff/comparison?stops=angers-2027-03&lang=en");

        assertThat(page.text(".empty-title")).isEqualTo("Choose at least two stops");
        assertThat(page.document().select("input[name=stops][checked]")).hasSize(1);
    }

    @Test
    void callsFiguresDifferentOnlyBeyondChanceAndSaysWhyOthersAreNotCompared() {
        compare();

        Page page = visitor.opens("/staff/comparison?stops=angers-2027-03&stops=nantes-2027-05&lang=en");

        assertThat(page.text("[data-indicator=presence-rate]"))
                .isEqualTo("Presence 80% 80% −12.0 −19.0 ; −5.0 Different");
        assertThat(page.text("[data-indicator=pick-up-t50-by-college]"))
                .isEqualTo("Half reached Elected officials 0.31 0.31 0.00 Not tested");
        assertThat(page.text("#deviations"))
                .isEqualTo("Not all stops followed the methodology, version 1: tables@2."
                        + " Figures that depend on it are not compared.");
        assertThat(page.text("[data-indicator=contributions-by-kind]"))
                .endsWith("0.04 up to 0.10 by chance Within chance");
        assertThat(page.text("[data-indicator=feedback-tables]")).endsWith("Too few people.");
        assertThat(page.text("[data-indicator=from-own-department]"))
                .isEqualTo("From the department of the stop 3 of 7 3 of 7 Fewer than 30.");
    }

    /** Nantes is known until the fourth day before its eve only. */
    @Test
    void namesTwoStopsInTheHeadAndDrawsBothPickUps() {
        compare();

        Page page = visitor.opens("/staff/comparison?stops=angers-2027-03&stops=nantes-2027-05&lang=en");

        assertThat(page.document().select("thead").first().select("th").eachText())
                .containsExactly(
                        "Indicator", "Angers", "Nantes", "Difference", "Interval or limit of chance", "Verdict");
        assertThat(page.document().select("[data-indicator=presence-rate] td").eachAttr("data-label"))
                .startsWith("Angers", "Nantes");
        assertThat(page.document()
                        .select("svg[aria-labelledby=pick-up-capacity] polyline")
                        .eachAttr("points"))
                .containsExactly("242,196 291,106 339,45 388,52", "48,196 97,106 145,45 194,52");
        assertThat(page.text("tr[data-days=3]")).isEqualTo("3 0 0% 0% – – –");
    }

    private void compare() {
        API.answers("GET /api/stops?mine=true", Json.list(Json.ANGERS, NANTES));
        API.answers("GET /api/reports/comparison?stops=angers-2027-03,nantes-2027-05", FiguresJson.COMPARISON);
        API.answers("GET /api/reports/comparison?stops=angers-2027-03%2Cnantes-2027-05", FiguresJson.COMPARISON);
    }
}
