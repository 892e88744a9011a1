package fr.etape.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInIT {

    @TempDir
    Path secrets;

    private RunningProvider provider;
    private Site site;
    private final Browser browser = new Browser();

    @BeforeEach
    void start() {
        provider = RunningProvider.start(secrets);
        site = new Site(provider);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void aCardSignsInWithOneClickAndTheTokenSaysWhoItIs() throws Exception {
        // given
        Browser.Answer asked = browser.get(site.authorization(Map.of()));
        assertThat(asked.location()).isEqualTo("/identity/sign-in");

        // when
        Element card = form(browser.get(provider.url("/sign-in")), "Claire Moreau");
        Browser.Answer back = browser.submit(provider, card);
        Browser.Answer done = browser.get("http://127.0.0.1:" + provider.port() + back.location());

        // then
        assertThat(done.location()).startsWith(provider.callback() + "?code=").endsWith("&state=state-1");
        SignedJWT token = Checked.token(
                provider, site.exchange(Site.code(done.location())).get("access_token"));
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:" + provider.port() + "/identity");
        assertThat(claims.getAudience()).containsExactly("etape");
        assertThat(claims.getSubject()).isEqualTo(RunningProvider.CLAIRE);
        assertThat(claims.getStringClaim("name")).isEqualTo("Claire Moreau");
        assertThat(claims.getStringClaim("given_name")).isEqualTo("Claire");
        assertThat(claims.getStringClaim("family_name")).isEqualTo("Moreau");
        assertThat(claims.getStringClaim("email")).isEqualTo("claire.moreau@etape.example");
        assertThat(claims.getClaims()).doesNotContainKey("realm_access");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aHintInTheRequestIsTheClickAndTakesThePlaceOfWhoeverWasThere() throws Exception {
        String first = browser.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                .location();
        String second = browser.get(site.authorization(Map.of("login_hint", "simone.bernard")))
                .location();

        assertThat(claims(first).getSubject()).isEqualTo(RunningProvider.CLAIRE);
        JWTClaimsSet simone = claims(second);
        assertThat(simone.getStringClaim("name")).isEqualTo("Simone Bernard");
        assertThat(simone.getJSONObjectClaim("realm_access")).isEqualTo(Map.of("roles", List.of("etape-steering")));
    }

    @Test
    void aHintThatNamesNobodyLeadsToThePage() throws Exception {
        assertThat(browser.get(site.authorization(Map.of("login_hint", "nobody")))
                        .location())
                .isEqualTo("/identity/sign-in");
    }

    @Test
    void aWrongPasswordIsSaidOnThePage() throws Exception {
        Element form = Objects.requireNonNull(
                browser.get(provider.url("/sign-in")).page().selectFirst("form.fields"));
        form.select("#username").val("claire.moreau");
        form.select("#password").val("wrong");

        Browser.Answer refused = browser.submit(provider, form);

        assertThat(refused.location()).isEqualTo("/identity/sign-in?error");
        assertThat(browser.getIn("en", provider.url("/sign-in?error"))
                        .page()
                        .select("[role=alert]")
                        .text())
                .startsWith("This user name and password do not belong together.");
    }

    @Test
    void aFormFromElsewhereSignsNobodyIn() throws Exception {
        Browser.Answer forged = browser.post(
                provider.url("/sign-in"), Map.of("username", "claire.moreau", "password", RunningProvider.PASSWORD));

        assertThat(forged.status()).isEqualTo(403);
        assertThat(browser.get(site.authorization(Map.of())).location()).isEqualTo("/identity/sign-in");
    }

    @Test
    void signingOutEndsTheSessionHereAndLeadsBackToTheSite() throws Exception {
        Site.Tokens tokens =
                site.exchange(Site.code(browser.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                        .location()));
        String home = "http://localhost:" + provider.port() + "/";

        // As a form: no address holds the token.
        Browser.Answer out = browser.post(
                provider.url("/connect/logout"),
                Map.of("id_token_hint", tokens.get("id_token"), "post_logout_redirect_uri", home));

        assertThat(out.location()).isEqualTo(home);
        assertThat(browser.get(site.authorization(Map.of())).location()).isEqualTo("/identity/sign-in");
    }

    @Test
    void peopleStaySignedInAtTheSiteWhenTheProviderIsStartedAgain() throws Exception {
        Site.Tokens before =
                site.exchange(Site.code(browser.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                        .location()));

        provider.close();
        provider = RunningProvider.start(secrets, provider.port());
        site = new Site(provider);

        Site.Tokens after = site.refresh(before.get("refresh_token"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(Checked.token(provider, after.get("access_token"))
                        .getJWTClaimsSet()
                        .getStringClaim("name"))
                .isEqualTo("Claire Moreau");
        assertThat(Checked.token(provider, before.get("access_token"))).isNotNull();
    }

    private JWTClaimsSet claims(String location) throws Exception {
        return Checked.token(provider, site.exchange(Site.code(location)).get("access_token"))
                .getJWTClaimsSet();
    }

    private static Element form(Browser.Answer answer, String name) {
        return answer.page().select("form").stream()
                .filter(form -> form.text().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
