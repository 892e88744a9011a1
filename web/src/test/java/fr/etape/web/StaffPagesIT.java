package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class StaffPagesIT extends StaffSite {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

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
                TEAM + "/" + StaffJson.HUGO + "/DOOR",
                STOP + "/registrations",
                STOP + "/registrations?college=ELU&status=CONFIRMED",
                STOP + "/registrations/r1/link",
                STOP + "/registrations/print",
                STOP + "/door",
                STOP + "/door/figures",
                STOP + "/door/walk-in",
                STOP + "/door/check-ins/r1",
                STOP + "/ateliers",
                STOP + "/ateliers/closing",
                STOP + "/ateliers/eau/people",
                STOP + "/programme",
                STOP + "/programme/publication",
                STOP + "/programme/session",
                STOP + "/programme/sessions/eau",
                STOP + "/programme/sessions/eau/removal",
                STOP + "/programme/room",
                STOP + "/programme/rooms/" + StaffJson.ROOM,
                STOP + "/programme/rooms/" + StaffJson.ROOM + "/removal",
                STOP + "/contributions",
                STOP + "/contributions?state=&kind=ISSUE&theme=eau&merged=false",
                STOP + "/contributions/writing?table=12&round=1",
                STOP + "/contributions/" + ContributionsJson.METERS + "/erasure",
                STOP + "/contributions/" + ContributionsJson.MARKUP + "/revision",
                STOP + "/contributions/proposals",
                STOP + "/contributions/proposal?sources=" + ContributionsJson.METERS,
                STOP + "/contributions/proposals/" + ContributionsJson.PROPOSAL,
                STOP + "/tables",
                STOP + "/tables/plan",
                STOP + "/tables/plans/" + TablesJson.PLAN,
                STOP + "/tables/plans/" + TablesJson.PLAN + "/progress",
                STOP + "/tables/plans/" + TablesJson.PLAN + "/seats.csv",
                STOP + "/tables/plans/" + TablesJson.PLAN + "/pins",
                STOP + "/tables/reseating",
                STOP + "/votes",
                STOP + "/votes/" + VotesJson.FIRST + "/participation",
                STOP + "/votes/" + VotesJson.FIRST + "/closing",
                STOP + "/votes/" + VotesJson.FIRST + "/finalists",
                STOP + "/votes/survey/closing",
                STOP + "/report",
                STOP + "/report.csv",
                STOP + "/report/day.csv",
                STOP + "/report/pick-up.csv",
                "/staff/comparison",
                "/staff/comparison.csv?stops=angers-2027-03,nantes-2027-05",
                "/staff/indicators.csv",
                "/staff/comparison/pick-up.csv?stops=angers-2027-03,nantes-2027-05",
                STOP + "/audit",
                STOP + "/audit?command=team.grant-role&from=2026-11-01&to=nonsense",
                "/invitations/" + INVITATION,
                "/staff/stops/nowhere");
    }

    @Test
    void hasAnExampleOfEveryPage() {
        assertThat(GetPages.of(handlers).below("/me", "/staff", "/invitations").without(pages()))
                .isEmpty();
    }

    /** Negative control: without examples, every page is missed. */
    @Test
    void wouldMissAPageWithoutAnExample() {
        assertThat(GetPages.of(handlers).below("/me", "/staff", "/invitations").without(Stream.empty()))
                .contains("/me", "/staff", "/staff/opening")
                .hasSizeGreaterThan(10);
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
            assertThat(page.document().select("h1"))
                    .hasSize(
                            path.matches(
                                            ".*/(figures|progress|participation|(seats|report|comparison|day|pick-up|indicators)\\.csv.*)")
                                    ? 0
                                    : 1);
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

        assertThat(page.status()).isEqualTo(303);
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
        API.answers(OWN_ROLES, StaffJson.ownRoles("DOOR"));

        Page page = visitor.opens(STOP);

        assertThat(page.document().select(".tabs a").eachText())
                .containsExactly("Vue d’ensemble", "Inscriptions", "Accueil");
        assertThat(page.document().select("#publish, #close")).isEmpty();
    }

    @Test
    void knowsTheRoleOfWhoJustOpenedAStop() {
        API.answers("GET /api/me", StaffJson.meWithoutStops());

        assertThat(visitor.opens(STOP).text(".roles strong")).isEqualTo("Organisateur");
    }

    @Test
    void offersWhatARoleAllowsThatWasJustAccepted() {
        API.answers("GET /api/me", StaffJson.meWithoutStops());
        API.answers(OWN_ROLES, StaffJson.ownRoles("DOOR"));

        assertThat(visitor.opens(STOP).document().select(".tabs a").eachText())
                .containsExactly("Vue d’ensemble", "Inscriptions", "Accueil");
    }

    @Test
    void tellsStopsOfTheSameTownApartByTheirDay() {
        Page page = visitor.opens("/me");

        assertThat(page.document().select(".rows li .who").eachText()).containsExactly("Angers jeudi 1er avril 2027");
    }

    @Test
    void waitsWithWhoAsksTooOften() {
        API.answers("GET /api/me", 429, Json.problem("too-many-requests", 429));

        Page page = visitor.opens("/me");

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.text("h1")).isEqualTo("Trop de demandes à la fois");
    }
}
