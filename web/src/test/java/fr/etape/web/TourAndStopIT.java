package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import org.junit.jupiter.api.Test;

class TourAndStopIT extends SiteWithStub {

    @Test
    void listsStopsWithTheirStateAndNoRehearsalsWhenThereAreNone() {
        Page page = visitor.opens("/");

        assertThat(page.document().select("[data-stop]").eachAttr("data-stop")).containsExactly("angers-2027-03");
        assertThat(page.text(".badge-seats")).isEqualTo("12 places libres");
        assertThat(page.document().select(".rehearsals")).isEmpty();
    }

    @Test
    void saysSoWhenNoStopIsAnnounced() {
        API.answers("GET /api/stops", Json.list());

        assertThat(visitor.opens("/").text(".empty-title")).isEqualTo("Aucune étape n’est annoncée pour le moment.");
    }

    @Test
    void keepsRehearsalsApart() {
        API.answers(
                "GET /api/stops?rehearsal=true",
                Json.list(Json.stop("angers-r1", "OPEN", 90).replace("\"rehearsal\": false", "\"rehearsal\": true")));

        Page page = visitor.opens("/");

        assertThat(page.document().select(".rehearsals [data-stop]").eachAttr("data-stop"))
                .containsExactly("angers-r1");
        assertThat(page.text(".rehearsals .badge-rehearsal")).isEqualTo("Répétition");
    }

    @Test
    void writesTheFirstOfAMonthAsFrenchDoes() {
        assertThat(visitor.opens("/stops/angers-2027-03").text(".eyebrow")).isEqualTo("jeudi 1er avril 2027");
        assertThat(visitor.opens("/stops/angers-2027-03?lang=en").text(".eyebrow"))
                .isEqualTo("Thursday 1 April 2027");
    }

    @Test
    void givesNoFreeSeatToNewcomersWhileOthersWait() {
        Page page = visitor.opens("/stops/angers-2027-03");

        assertThat(page.text("[data-college=ELU] [data-count=available]")).isEqualTo("12");
        assertThat(page.text("[data-college=INDUSTRIEL] [data-count=available]"))
                .isEqualTo("0");
        assertThat(page.text("[data-college=INDUSTRIEL] [data-count=waitlisted]"))
                .isEqualTo("2");
        assertThat(page.text("#register")).isEqualTo("S’inscrire");
    }

    @Test
    void offersTheWaitingListWhenAllIsTaken() {
        API.answers("GET /api/stops/angers-2027-03", Json.FULL);

        assertThat(visitor.opens("/stops/angers-2027-03").text("#register")).isEqualTo("Rejoindre la liste d’attente");
    }

    @Test
    void offersNoFormBeforeOrAfterRegistration() {
        API.answers("GET /api/stops/soon", Json.stop("soon", "NOT_YET_OPEN", 90));
        API.answers("GET /api/stops/over", Json.stop("over", "CLOSED", 90));

        assertThat(visitor.opens("/stops/soon").document().select("#register")).isEmpty();
        assertThat(visitor.opens("/stops/soon/register").document().select("form"))
                .isEmpty();
        assertThat(visitor.opens("/stops/soon/register").text(".empty"))
                .contains("mardi 1er décembre 2026 à 8 h, heure de Paris");
        assertThat(visitor.opens("/stops/over/register").document().select("form"))
                .isEmpty();
        assertThat(visitor.opens("/stops/over/register").text(".empty-title")).isEqualTo("Inscriptions closes");
    }

    @Test
    void namesThePlaceWhoseTimeItIsAndBothDaysOfALongStop() {
        API.answers(
                "GET /api/stops/noumea",
                Json.stop("noumea", "OPEN", 3)
                        .replace("Europe/Paris", "Pacific/Noumea")
                        .replace("2027-04-01T09:00:00", "2027-06-10T09:00:00")
                        .replace("2027-04-01T17:30:00", "2027-06-11T17:30:00"));

        String facts = visitor.opens("/stops/noumea").text("main");

        assertThat(facts)
                .contains("Dates et horaires (heure de Nouméa)")
                .contains("du jeudi 10 à 9 h au vendredi 11 juin 2027 à 17 h 30");
    }

    @Test
    void listsACollegeWithoutSeatsAsLongAsItHasPeople() {
        API.answers("GET /api/stops/angers-2027-03", Json.ANGERS.replace("\"quota\": 90", "\"quota\": 0"));

        assertThat(visitor.opens("/stops/angers-2027-03").text("[data-college=ELU] td"))
                .startsWith("78/0");
    }

    @Test
    void givesTheFiguresOfTheLiveReportAsCsv() {
        Page page = visitor.opens("/stops/angers-2027-03/report");
        Page table = visitor.opens("/stops/angers-2027-03/report.csv");

        assertThat(page.document().select("a[href$=report.csv]").eachText())
                .containsExactly("Télécharger ces chiffres en CSV");
        assertThat(table.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"registrations-angers-2027-03.csv\"");
        assertThat(table.response().body()).isEqualTo("stopId,obsStatus\r\n");
    }

    @Test
    void sendsTheFiguresAgainOnlyWhenTheyChanged() {
        Page first = visitor.opens("/stops/angers-2027-03/report/figures");
        Page same = visitor.opens("/stops/angers-2027-03/report/figures", "If-None-Match", first.header("ETag"));
        API.answers("GET /api/reports/stops/angers-2027-03", Json.report(121, 79));
        Page changed = visitor.opens("/stops/angers-2027-03/report/figures", "If-None-Match", first.header("ETag"));

        assertThat(first.text("[data-college=ELU] [data-count=confirmed]")).isEqualTo("78");
        assertThat(same.status()).isEqualTo(304);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("[data-college=ELU] [data-count=confirmed]")).isEqualTo("79");
        assertThat(changed.text("[data-college=ETAT] [data-count=confirmed]")).isEqualTo("0");
        assertThat(changed.document().select("body > div").attr("data-summary"))
                .isEqualTo("79 confirmés, 4 en attente");
    }
}
