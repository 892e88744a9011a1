package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Participants without a link find the organisers, if these have named a page. */
class HelpPageIT extends SiteWithStub {

    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private Visitor.Page opened(String path, String stop) {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("CONFIRMED", "null", "Zoé"));
        API.answers("GET /api/stops/angers-2027-03", stop);
        return visitor.opens(path);
    }

    private static String withPage(String stop) {
        return stop.replace(
                "\"unknownLater\"", "\"helpPage\": \"https://angers.example/page?id=12&lang=fr\", \"unknownLater\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stops/angers-2027-03", "/stops/angers-2027-03/register", "/registrations/" + TOKEN})
    void isOnThePagesThatParticipantsWithoutALinkSee(String path) {
        Visitor.Page page = opened(path, withPage(Json.ANGERS));

        assertThat(page.text("main .help")).isEqualTo("Lien perdu ou besoin d’aide\u202f? Contactez les organisateurs");
        assertThat(page.document().select("main .help a").attr("href"))
                .isEqualTo("https://angers.example/page?id=12&lang=fr");
        assertThat(page.header("Referrer-Policy")).isIn("no-referrer", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stops/angers-2027-03", "/stops/angers-2027-03/register", "/registrations/" + TOKEN})
    void isNotMentionedWhenThereIsNone(String path) {
        assertThat(opened(path, Json.ANGERS).document().select(".help")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stops/angers-2027-03", "/stops/angers-2027-03/register"})
    void staysWhenRegistrationHasClosed(String path) {
        Element help = opened(path, withPage(Json.stop("angers-2027-03", "CLOSED", 0)))
                .document()
                .selectFirst("main .help a");

        assertThat(help).isNotNull();
    }

    @Test
    void isInEnglishForThoseWhoReadEnglish() {
        API.answers("GET /api/stops/angers-2027-03", withPage(Json.ANGERS));

        assertThat(visitor.opens("/stops/angers-2027-03", "Accept-Language", "en")
                        .text("main .help"))
                .isEqualTo("Lost your link or need help? Contact the organisers");
    }
}
