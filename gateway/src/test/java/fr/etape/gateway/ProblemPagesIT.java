package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody in front of a browser gets when the gateway itself answers; programs get their documents. */
class ProblemPagesIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String PAGE = "/stops/angers-2027-03";

    private final StubService web = StubService.named("web");
    private final RunningGateway gateway = RunningGateway.before(
            web,
            "--etape.gateway.forwarding.read-timeout=300ms",
            "--etape.gateway.limits.per-key.per-second=1",
            "--etape.gateway.limits.per-key.burst=2");

    @AfterEach
    void stop() {
        gateway.close();
        web.close();
    }

    private HttpRequest.Builder byBrowser(String path) {
        return gateway.request(path).header("Accept", BROWSER);
    }

    private HttpResponse<String> sent(String form) throws IOException {
        return gateway.send(byBrowser(PAGE + "/register")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static void assertThatItIsAPage(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("<h1>" + title + "</h1>");
    }

    @Test
    void whoCameTooOftenReadsWhenToComeBack() throws IOException {
        gateway.send(byBrowser(PAGE));
        gateway.send(byBrowser(PAGE));

        HttpResponse<String> answer = gateway.send(byBrowser(PAGE));

        assertThatItIsAPage(answer, 429, "Trop de demandes à la fois");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body())
                .contains(
                        "<p >Réessayez dans 1\u00a0s.</p>",
                        "<p >Try again in 1\u00a0s.</p>",
                        "id=\"again\" href=\"\" >")
                .contains("<p hidden>Ce que vous avez envoyé");
    }

    @Test
    void whoSentTooOftenLearnsThatNothingWasPassedOn() throws IOException {
        gateway.send(byBrowser(PAGE));
        gateway.send(byBrowser(PAGE));

        HttpResponse<String> answer = sent("givenName=Marie");

        assertThatItIsAPage(answer, 429, "Trop de demandes à la fois");
        assertThat(answer.body())
                .contains("<p >Ce que vous avez envoyé n’a pas été transmis.", "<p >What you sent was not passed on.")
                .contains("id=\"again\" href=\"\" hidden>")
                .doesNotContain("?lang=", "Marie");
    }

    @Test
    void whenTheWebIsDownThereIsAPageAllTheSame() throws IOException {
        web.close();

        HttpResponse<String> answer = gateway.send(byBrowser("/"));

        assertThatItIsAPage(answer, 503, "Le service ne répond pas pour le moment");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).contains("Réessayez dans 2\u00a0s.");
    }

    @Test
    void aServiceThatTakesTooLongIsAPage() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        web.that(exchange -> {
            Latches.await(over);
            exchange.close();
        });

        HttpResponse<String> read = gateway.send(byBrowser("/"));
        HttpResponse<String> sent = sent("givenName=Marie");
        over.countDown();

        assertThatItIsAPage(read, 504, "Le service met trop de temps à répondre");
        assertThatItIsAPage(sent, 504, "Le service met trop de temps à répondre");
        assertThat(sent.body()).contains("<p >Votre envoi a peut-être abouti\u00a0: vérifiez-le d’abord.");
    }

    @Test
    void aFormThatIsTooLargeIsAPage() throws IOException {
        assertThatItIsAPage(sent("x".repeat(70_000)), 413, "Cet envoi est trop volumineux");
    }

    @Test
    void anAddressThatIsClosedIsAPage() throws IOException {
        assertThatItIsAPage(gateway.send(byBrowser("/actuator/env")), 404, "Cette page n’existe pas");
    }

    @Test
    void whatTheServerRefusesBeforeAnyRouteIsAPage() throws IOException {
        String twoLengths = "POST " + PAGE + " HTTP/1.1\r\nHost: etape\r\nAccept: " + BROWSER
                + "\r\nContent-Length: 3\r\nContent-Length: 30\r\n\r\nabc";
        try (RawClient client = new RawClient(gateway)) {
            String answer = client.send(twoLengths).endSending().readToTheEnd();

            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("text/html", "<!DOCTYPE html>");
        }
    }

    /** Control: who asks for anything else gets the document. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/problem+json, text/html;q=0.9",
                "application/json, text/html",
                "text/html;q=0",
                "text/css,*/*;q=0.1",
                "image/avif,image/webp,*/*",
                "no media type"
            })
    void whoDoesNotPreferAPageGetsTheDocument(String accept) throws IOException {
        web.close();

        HttpResponse<String> answer = gateway.send(gateway.request("/").header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).startsWith("{").contains("urn:etape:problem:unavailable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/communes", "/api/nothing", "/api/stops/angers-2027-03"})
    void theApiGivesDocumentsToBrowsersToo(String path) throws IOException {
        web.close();

        HttpResponse<String> answer = gateway.send(byBrowser(path));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void thePageIsInFrenchFirstAndInEnglishWhateverTheBrowserPrefers() throws IOException {
        web.close();

        String page =
                gateway.send(byBrowser("/").header("Accept-Language", "en")).body();

        assertThat(page)
                .contains("<html lang=\"fr\">")
                .containsSubsequence(
                        "<h1>Le service ne répond pas pour le moment</h1>",
                        "<div lang=\"en\">",
                        "<h2>The service is not answering at the moment</h2>");
    }

    /** Too many cookies are a browser's; nothing else is known of a head that did not fit. */
    @Test
    void aHeadThatIsTooLargeIsAPage() throws IOException {
        HttpResponse<String> longAddress = gateway.send(byBrowser("/" + "x".repeat(7_900)));
        HttpResponse<String> manyCookies = gateway.send(byBrowser("/").header("Cookie", "a=" + "x".repeat(7_900)));

        assertThatItIsAPage(longAddress, 431, "Votre navigateur envoie plus que ce site n’accepte");
        assertThatItIsAPage(manyCookies, 431, "Votre navigateur envoie plus que ce site n’accepte");
    }

    /** Tomcat takes ten languages by itself, and answers 500 to more. */
    @Test
    void elevenLanguagesAreRead() throws IOException {
        HttpResponse<String> answer = gateway.send(
                byBrowser("/")
                        .header(
                                "Accept-Language",
                                "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7,de;q=0.6,es;q=0.5,it;q=0.4,pt;q=0.3,nl;q=0.2,ar;q=0.1,ru;q=0.1"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserMayShowThePageInItsOwnStyleAndDoNothingElse() throws Exception {
        web.close();

        HttpResponse<String> answer = gateway.send(byBrowser("/?a=%3Cscript%3E"));
        String style = answer.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'sha256-" + hash
                        + "'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).doesNotContain("<script", " style=", "src=", "@import", "url(");
        assertThat(answer.body())
                .contains(answer.headers()
                        .firstValue("traceresponse")
                        .orElseThrow()
                        .substring(3, 35));
    }

    @Test
    void aLookAtTheHeadsHasNoBody() throws IOException {
        web.close();

        HttpResponse<String> answer = gateway.send(byBrowser("/").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEmpty();
    }
}
