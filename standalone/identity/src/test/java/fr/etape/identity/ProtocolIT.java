package fr.etape.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProtocolIT {

    @TempDir
    static Path secrets;

    private static RunningProvider provider;
    private static Site site;
    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        provider = RunningProvider.start(secrets);
        site = new Site(provider);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void theDiscoveryDocumentNamesTheEndpointsBelowTheIssuer() throws Exception {
        JsonNode found = JsonMapper.shared()
                .readTree(browser.get(provider.url("/.well-known/openid-configuration"))
                        .body());

        String issuer = "http://localhost:" + provider.port() + "/identity";
        assertThat(found.path("issuer").asString()).isEqualTo(issuer);
        assertThat(found.path("authorization_endpoint").asString()).isEqualTo(issuer + "/oauth2/authorize");
        assertThat(found.path("token_endpoint").asString()).isEqualTo(issuer + "/oauth2/token");
        assertThat(found.path("jwks_uri").asString()).isEqualTo(issuer + "/oauth2/jwks");
        assertThat(found.path("end_session_endpoint").asString()).isEqualTo(issuer + "/connect/logout");
    }

    @Test
    void aRedirectElsewhereIsRefusedWithoutGoingThere() throws Exception {
        Browser.Answer answer = browser.get(site.authorization(
                Map.of("login_hint", "claire.moreau", "redirect_uri", "https://elsewhere.example/callback")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.location()).isEmpty();
        assertThat(answer.page().select("h1").text()).isEqualTo("La connexion n’a pas abouti");
        assertThat(answer.body()).doesNotContain("elsewhere.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9999/login/oauth2/code/etape",
                "http://127.0.0.1/login/oauth2/code/etape",
                "http://localhost:9999/login/oauth2/code/etape",
                "http://[::1]:9999/login/oauth2/code/etape"
            })
    void noOtherPortOfThisMachineGetsACode(String redirect) throws Exception {
        Browser.Answer answer =
                browser.get(site.authorization(Map.of("login_hint", "claire.moreau", "redirect_uri", redirect)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.location()).isEmpty();
    }

    @Test
    void whoMayNotBeAskedIsSentBackUnlessSignedIn() throws Exception {
        Browser.Answer stranger = browser.get(site.authorization(Map.of("prompt", "none")));
        browser.get(site.authorization(Map.of("login_hint", "claire.moreau")));
        Browser.Answer claire = browser.get(site.authorization(Map.of("prompt", "none")));

        assertThat(stranger.location())
                .startsWith(provider.callback())
                .contains("error=login_required", "state=state-1");
        assertThat(claire.location()).startsWith(provider.callback()).contains("code=");
        assertThat(new Browser().get(site.authorization(Map.of())).location())
                .as("negative control: others are asked")
                .endsWith("/identity/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "Host, evil.example, 421",
        "Host, 127.0.0.1:1, 421",
        "X-Forwarded-Host, evil.example, 421",
        "X-Forwarded-For, 192.0.2.1, 421",
        "X-Forwarded-Proto, https, 421",
        "Forwarded, for=192.0.2.1, 421",
        "X-Forwarded-Host, localhost:PORT, 200",
        "Host, localhost:PORT, 200"
    })
    void onlyThisMachineIsServed(String header, String value, int status) throws Exception {
        String host = header.equals("Host") ? "" : "Host: 127.0.0.1:PORT\r\n";
        String head = ("GET /identity/oauth2/jwks HTTP/1.1\r\nConnection: close\r\n" + host + header + ": " + value
                        + "\r\n\r\n")
                .replace("PORT", Integer.toString(provider.port()));
        try (Socket socket = new Socket("127.0.0.1", provider.port())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void aRequestWithoutPkceGetsNoCode() throws Exception {
        Browser.Answer answer = browser.get(site.authorization(
                Map.of("login_hint", "claire.moreau", "code_challenge", "", "code_challenge_method", "")));

        assertThat(answer.location()).contains("error=invalid_request").doesNotContain("code=");
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        String code = Site.code(browser.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                .location());

        assertThat(site.exchange(code).status()).isEqualTo(200);
        assertThat(site.exchange(code).get("error")).isEqualTo("invalid_grant");
    }

    @Test
    void aRefreshTokenIsNoCode() throws Exception {
        Site.Tokens tokens =
                site.exchange(Site.code(browser.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                        .location()));

        assertThat(site.exchange(tokens.get("refresh_token")).get("error")).isEqualTo("invalid_grant");
    }

    @Test
    void anAccessTokenOpensWhatTheProviderKnowsOfAPerson() throws Exception {
        Site.Tokens tokens =
                site.exchange(Site.code(browser.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                        .location()));

        Site.Tokens known = site.userInfo(tokens.get("access_token"));

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.get("sub")).isEqualTo(RunningProvider.CLAIRE);
        assertThat(known.get("name")).isEqualTo("Claire Moreau");
        assertThat(site.userInfo(tokens.get("id_token")).status()).isEqualTo(401);
    }

    @Test
    void aProgramGetsATokenForItself() throws Exception {
        Site.Tokens tokens = site.tokens(
                "etape-organiser", RunningProvider.ORGANISER_SECRET, Map.of("grant_type", "client_credentials"));

        JWTClaimsSet claims =
                Checked.token(provider, tokens.get("access_token")).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("etape-organiser");
        assertThat(claims.getAudience()).containsExactly("etape");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("etape-organiser");
        assertThat(claims.getClaims()).doesNotContainKey("realm_access");
    }

    @Test
    void theSteeringProgramIsSteering() throws Exception {
        Site.Tokens tokens = site.tokens(
                "etape-steering", RunningProvider.STEERING_SECRET, Map.of("grant_type", "client_credentials"));

        assertThat(Checked.token(provider, tokens.get("access_token"))
                        .getJWTClaimsSet()
                        .getJSONObjectClaim("realm_access"))
                .isEqualTo(Map.of("roles", List.of("etape-steering")));
    }

    @Test
    void aWrongSecretGetsNothing() throws Exception {
        Site.Tokens tokens = site.tokens("etape-organiser", "x".repeat(64), Map.of("grant_type", "client_credentials"));

        assertThat(tokens.status()).isEqualTo(401);
        assertThat(tokens.get("error")).isEqualTo("invalid_client");
    }

    @Test
    void theSiteCannotActAsAProgram() throws Exception {
        assertThat(site.tokens("web", RunningProvider.SITE_SECRET, Map.of("grant_type", "client_credentials"))
                        .get("error"))
                .isEqualTo("unauthorized_client");
    }

    @Test
    void pagesLoadNothingFromElsewhereAndRunNoScript() throws Exception {
        Browser.Answer page = browser.get(provider.url("/sign-in"));

        assertThat(page.headers().get("content-security-policy"))
                .singleElement()
                .asString()
                .startsWith(
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(page.headers().get("x-content-type-options")).containsExactly("nosniff");
        assertThat(page.page().select("script, [style], [onclick]")).isEmpty();
        assertThat(browser.get(provider.url("/assets/identity.css")).status()).isEqualTo(200);
    }

    @Test
    void pagesSpeakFrenchUnlessAskedForEnglish() throws Exception {
        assertThat(browser.get(provider.url("/sign-in")).page().select("h1").text())
                .isEqualTo("Se connecter");
        assertThat(browser.getIn("en-GB,fr;q=0.5", provider.url("/sign-in"))
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Sign in");
        assertThat(browser.getIn("en", provider.url("/sign-in?lang=fr"))
                        .page()
                        .select("html")
                        .attr("lang"))
                .isEqualTo("fr");
    }

    @Test
    void whatIsNotThereIsNotThere() throws Exception {
        assertThat(browser.get(provider.url("/actuator/env")).status()).isEqualTo(404);
        assertThat(browser.get(provider.url("/")).status()).isEqualTo(404);
    }
}
