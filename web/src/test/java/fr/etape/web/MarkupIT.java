package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Markup in what people write is shown as text: titles, descriptions and rooms of a programme, contributions on the
 * wall, proposals and what is voted on, names of stops and of people.
 */
class MarkupIT extends StaffSite {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";
    private static final String API_PATH = "/api/stops/angers-2027-03";
    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @BeforeEach
    void peopleWriteMarkup() {
        API.answers(
                "GET " + API_PATH + "/programme/draft", planted(StaffJson.DRAFT, "L’eau", "L’air", "Amphi", "Santé"));
        API.answers(
                "GET " + API_PATH + "/programme", planted(Json.PROGRAMME, "L’eau", "Amphi", "Compteurs et fuites."));
        API.answers(
                "GET " + API_PATH + "/contributions/wall", planted(ContributionsJson.WALL, "A bus for the doctor."));
        API.answers(
                "GET " + API_PATH + "/proposals",
                "{\"items\": [" + planted(ContributionsJson.MERGED, "Relever les compteurs à distance. <b>Vite</b>")
                        + "]}");
        API.answers(
                "GET " + API_PATH + "/proposals/" + ContributionsJson.PROPOSAL,
                planted(ContributionsJson.MERGED, "Relever les compteurs à distance. <b>Vite</b>"));
        String meters = "Relever les compteurs d’eau à distance";
        String path = "GET " + API_PATH + "/questions/";
        API.answers(path + VotesJson.FIRST + "/result", planted(VotesJson.APPROVALS_RESULT, meters));
        API.answers(path + VotesJson.SECOND + "/result", planted(VotesJson.POINTS_RESULT, meters));
        API.answers(path + VotesJson.SECOND + "/sheet", planted(VotesJson.POINTS_SHEET, meters));
        API.answers("POST /api/registrations/" + TOKEN + "/passes", "{\"pass\": \"a.pass.signed\"}");
        API.answers(
                "GET " + API_PATH + "/registrations?limit=100", planted(StaffJson.REGISTRATIONS, "Le Gall", "Usine"));
        API.answers("GET " + API_PATH + "/people", planted(StaffJson.PEOPLE, "Hugo Petit"));
    }

    private static String planted(String json, String... places) {
        String with = json;
        for (String place : places) {
            assertThat(json).contains(place);
            with = with.replace(place, MARKUP);
        }
        return with;
    }

    static Stream<String> pages() {
        return Stream.of(
                "/stops/angers-2027-03/programme",
                "/stops/angers-2027-03/wall",
                "/stops/angers-2027-03/wall/texts",
                "/stops/angers-2027-03/results",
                "/registrations/" + TOKEN + "/vote",
                STOP + "/programme",
                STOP + "/programme/sessions/eau/removal",
                STOP + "/programme/rooms/" + StaffJson.ROOM + "/removal",
                STOP + "/contributions",
                STOP + "/contributions/proposals",
                STOP + "/votes",
                STOP + "/votes/" + VotesJson.FIRST + "/finalists",
                STOP + "/tables",
                STOP + "/tables/plans/" + TablesJson.PLAN,
                STOP + "/registrations",
                STOP + "/team");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShownAsText(String path) {
        Page page = visitor.opens(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().text()).contains(MARKUP);
        assertThat(page.document().select("[onerror], [src=x]")).isEmpty();
    }

    /** In the inputs that it is changed with, too. */
    @Test
    void isShownAsItWasTypedWhereItIsChanged() {
        assertThat(visitor.opens(STOP + "/programme/rooms/" + StaffJson.ROOM).value("name"))
                .isEqualTo(MARKUP);
        Page session = visitor.opens(STOP + "/programme/sessions/eau");
        assertThat(session.document().select("input[value='" + MARKUP + "']")).isNotEmpty();
        assertThat(session.document().select("[onerror], [src=x]")).isEmpty();
        Page proposal = visitor.opens(STOP + "/contributions/proposals/" + ContributionsJson.PROPOSAL);
        assertThat(proposal.value("text")).isEqualTo(MARKUP);
        assertThat(proposal.document().select("[onerror], [src=x]")).isEmpty();
    }

    /** Negative control: unescaped, it would be found. */
    @Test
    void wouldBeFoundWereItNotEscaped() {
        assertThat(Jsoup.parse("<main>" + MARKUP + "</main>").select("[onerror], [src=x]"))
                .hasSize(1);
    }
}
