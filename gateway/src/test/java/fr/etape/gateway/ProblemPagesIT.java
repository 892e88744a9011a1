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
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(answer.body()).contains("Réessayez dans une seconde.", "id=\"again\" href=\"\"");
    }

    @Test
    void whoSentTooOftenLearnsThatNothingWasPassedOn() throws IOException {
        gateway.send(byBrowser(PAGE));
        gateway.send(byBrowser(PAGE));

        HttpResponse<String> answer = sent("givenName=Marie");

        assertThatItIsAPage(answer, 429, "Trop de demandes à la fois");
        assertThat(answer.body())
                .contains("votre envoi n’a pas été transmis")
                .doesNotContain("id=\"again\"", "?lang=", "Marie");
    }

    @Test
    void whenTheWebIsDownThereIsAPageAllTheSame() throws IOException {
        web.close();

        HttpResponse<String> answer = gateway.send(byBrowser("/"));

        assertThatItIsAPage(answer, 503, "Le service ne répond pas pour le moment");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).contains("Réessayez dans 2\u00a0secondes.");
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
        assertThat(sent.body()).contains("Votre envoi a peut-être abouti");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/          | -                 | -             | fr",
                "/          | en-GB,en;q=0.9    | -             | en",
                "/          | de, en;q=0.5      | -             | en",
                "/          | de                | -             | fr",
                "/          | fr                | etape-lang=en | en",
                "/?lang=fr  | en                | etape-lang=en | fr",
                "/?a=1&lang=en | fr             | -             | en",
                "/?lang=xx  | en                | -             | en",
                "/          | <script>          | etape-lang=%22%3E | fr"
            })
    void theLanguageIsChosenAsTheWebChoosesIt(String path, String accepted, String cookie, String language)
            throws IOException {
        web.close();
        HttpRequest.Builder request = byBrowser(path);
        if (accepted != null) {
            request.header("Accept-Language", accepted);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }

        assertThat(gateway.send(request).body()).contains("<html lang=\"" + language + "\">");
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
