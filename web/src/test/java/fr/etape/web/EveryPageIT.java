package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every page in every state. */
class EveryPageIT extends SiteWithStub {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private static final String REHEARSED = """
            {"title": "Angers", "stopId": "r", "step": "%s", "done": 12, "total": 340, "figures": [%s]}""";

    /** Redirects, and a file. */
    private static final List<String> NOT_PAGES = List.of(
            "/sign-in", "/registrations/any/", "/registrations/any/ticket.png", "/stops/any/report.csv", "/sbom");

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/stops/angers-2027-03",
                "/stops/angers-2027-03/availability",
                "/stops/soon/register",
                "/stops/over/register",
                "/stops/over",
                "/stops/full",
                "/stops/full/register",
                "/stops/angers-2027-03/register",
                "/stops/angers-2027-03/programme",
                "/stops/angers-2027-03/draw",
                "/stops/soon/draw",
                "/stops/angers-2027-03/results",
                "/stops/soon/results",
                "/registrations/" + TOKEN + "/vote",
                "/registrations/" + TOKEN + "/feedback",
                "/registrations/" + TOKEN + "/feedback/thanks",
                "/registrations/" + TOKEN + "/atelier",
                "/registrations/" + TOKEN + "/atelier/leaving",
                "/registrations/" + TOKEN + "/atelier/giving-up",
                "/stops/soon/programme",
                "/stops/angers-2027-03/table",
                "/stops/angers-2027-03/table/contributions/" + ContributionsJson.MARKUP,
                "/stops/soon/table",
                "/stops/angers-2027-03/wall",
                "/stops/soon/wall",
                "/stops/angers-2027-03/wall/texts",
                "/stops/angers-2027-03/report",
                "/stops/angers-2027-03/report/figures",
                "/registrations/" + TOKEN,
                "/registrations/" + TOKEN + "/cancellation",
                "/start",
                "/docs/api",
                "/sign-in/failed",
                "/start/rehearsals/running",
                "/start/rehearsals/done",
                "/start/rehearsals/failed",
                "/start/rehearsals/failed/progress",
                "/accessibility",
                "/privacy",
                "/stops/unknown",
                "/nowhere",
                "/registrations/forged",
                "/%zz",
                "/actuator",
                "/actuator/env");
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void hasAnExampleOfEveryPage() {
        assertThat(GetPages.of(handlers)
                        .notBelow("/me", "/staff", "/invitations")
                        .without(Stream.concat(NOT_PAGES.stream(), pages().filter(path -> !path.contains("%")))))
                .isEmpty();
    }

    @BeforeEach
    void everyState() {
        API.answers("GET /api/stops/angers-2027-03/programme", Json.PROGRAMME);
        API.answers("GET /api/stops/soon/programme", "{\"version\": 0, \"sessions\": []}");
        API.answers("GET /api/stops/angers-2027-03/contributions/wall", ContributionsJson.WALL);
        API.answers("GET /api/stops/soon/contributions/wall", "{\"total\": 0, \"items\": []}");
        API.answers("GET /api/stops/angers-2027-03/draws", BookingsJson.draws(BookingsJson.DRAWN));
        API.answers("GET /api/stops/soon/draws", "{\"items\": []}");
        VotesJson.answers(API);
        API.answers("GET /api/stops/angers-2027-03/table/contributions", ContributionsJson.OWN_TABLE);
        visitor.takesCookie("etape-table", "K7QM2HXA");
        API.answers("GET /api/stops/soon/questions", "{\"items\": []}");
        API.answers("POST /api/registrations/" + TOKEN + "/passes", "{\"pass\": \"a.pass.signed\"}");
        API.answers(
                "GET /api/stops/angers-2027-03/bookings/me",
                BookingsJson.own("DRAWN", "\"seat\": {\"sessionId\": \"eau\", \"wish\": 1},"));
        API.answers("GET /api/stops/soon", Json.stop("soon", "NOT_YET_OPEN", 90));
        API.answers("GET /api/stops/over", Json.stop("over", "CLOSED", 3));
        API.answers("GET /api/stops/full", Json.FULL);
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("WAITLISTED", "3", "Zoé"));
        API.answers("GET /rehearsals/running", rehearsal("RUNNING", REHEARSED.formatted("REGISTERING", ""), null));
        API.answers("GET /rehearsals/done", rehearsal("DONE", REHEARSED.formatted("COUNTING", """
                {"name": "confirmed", "detail": "ELU", "answers": 90, "service": 90, "reporting": 90},
                {"name": "mails", "detail": "", "answers": 4, "service": null, "reporting": null}"""), null));
        API.answers("GET /rehearsals/failed", rehearsal("FAILED", "", "no gateway"));
    }

    private static String rehearsal(String state, String stops, @Nullable String problem) {
        return """
                {"state": "%s", "steps": ["REGISTERING", "COUNTING"], "stops": [%s], "comparison": [], "problem": %s}
                """.formatted(state, stops, problem == null ? null : "\"" + problem + "\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesTheSecurityHeaders(String path) {
        Page page = visitor.opens(path.replace("%zz", "%00"));

        assertThat(page.response().headers().allValues("Content-Security-Policy"))
                .containsExactly(POLICY);
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).startsWith("camera=(), microphone=(), geolocation=()");
        assertThat(page.header("Referrer-Policy")).isIn("same-origin", "no-referrer");
        assertThat(page.response().headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNothingInlineInEitherLanguage(String path) {
        for (String language : new String[] {"fr", "en"}) {
            Page page = visitor.opens(path.replace("%zz", "nowhere") + "?lang=" + language);

            assertThat(page.status()).isIn(200, 404);
            assertThat(page.document().select("style, [style], script:not([src])"))
                    .isEmpty();
            assertThat(page.document().select("*").stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getKey().startsWith("th:")))
                    .isEmpty();
            assertThat(page.response().body()).doesNotContain("??", "internal words", "javascript:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void saysItsLanguageAndLinksToTheOther(String language) {
        Page page = visitor.opens("/stops/angers-2027-03?lang=" + language);

        assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
        assertThat(page.header("Content-Language")).isEqualTo(language);
        assertThat(page.header("Set-Cookie"))
                .isEqualTo("etape-lang=" + language + "; Path=/; Max-Age=31536000; Expires="
                        + page.header("Set-Cookie").replaceFirst(".*Expires=([^;]*).*", "$1")
                        + "; HttpOnly; SameSite=Lax");
        assertThat(page.document().select(".languages a").eachAttr("href"))
                .containsExactly("/stops/angers-2027-03?lang=fr", "/stops/angers-2027-03?lang=en");
    }

    @Test
    void followsTheAddressThenTheCookieThenTheBrowserThenFrench() {
        assertThat(language("/?lang=fr", "Cookie", "etape-lang=en", "Accept-Language", "en"))
                .isEqualTo("fr");
        assertThat(language("/", "Cookie", "etape-lang=en", "Accept-Language", "fr"))
                .isEqualTo("en");
        assertThat(language("/", "Accept-Language", "de, en-GB;q=0.8, fr;q=0.5"))
                .isEqualTo("en");
        assertThat(language("/", "Accept-Language", "de")).isEqualTo("fr");
        assertThat(language("/?lang=xx", "Cookie", "etape-lang=zz", "Accept-Language", "*"))
                .isEqualTo("fr");
    }

    private String language(String path, String... headers) {
        return new Visitor(port())
                .opens(path, headers)
                .document()
                .select("html")
                .attr("lang");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneHeadingOfTheFirstLevelAndNoIdTwice(String path) {
        Page page = visitor.opens(path.replace("%zz", "nowhere"));

        if (page.document().select("main").isEmpty()) {
            return;
        }
        assertThat(page.document().select("h1")).hasSize(1);
        assertThat(page.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.document().select("input:not([type=hidden]), select"))
                .allSatisfy(field -> assertThat(labelOf(page, field)).isNotBlank());
    }

    private static String labelOf(Page page, Element field) {
        return page.document().select("label[for=" + field.id() + "]").text();
    }

    @Test
    void keepsFilesForAYearAtAddressesThatChangeWithTheirContent() {
        Page tour = visitor.opens("/");
        String style =
                tour.document().select("link[rel=stylesheet]").eachAttr("href").getFirst();

        assertThat(style).matches("/assets/theme-[0-9a-f]{32}\\.css");
        assertThat(visitor.opens(style).header("Cache-Control")).isEqualTo("max-age=31536000, public");
        assertThat(tour.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void showsAnHonestPageWhenTheGatewayIsDown() {
        API.goesDown();

        for (String path :
                new String[] {"/", "/stops/angers-2027-03", "/stops/angers-2027-03/report", "/registrations/" + TOKEN
                }) {
            Page page = visitor.opens(path);

            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("5");
            assertThat(page.text("h1")).isEqualTo("Le service ne répond pas pour le moment");
        }
        assertThat(visitor.opens("/start").status()).isEqualTo(200);
        assertThat(visitor.opens("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void refusesWritesFromOtherSitesWithAPage() {
        API.answers("POST /rehearsals", 202, "{\"id\": \"7\"}");

        Page fromElsewhere = visitor.submits("/start/rehearsals", Map.of(), "Sec-Fetch-Site", "cross-site");
        Page fromHere = visitor.submits("/start/rehearsals", Map.of(), "Sec-Fetch-Site", "same-origin");

        assertThat(fromElsewhere.status()).isEqualTo(403);
        assertThat(fromElsewhere.text("h1")).isEqualTo("Cette demande a été refusée");
        assertThat(API.received("POST /rehearsals")).hasSize(1);
        assertThat(fromHere.status()).isEqualTo(303);
        assertThat(fromHere.header("Location")).isEqualTo("/start/rehearsals/7");
    }
}
