package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT extends SignedInSite {

    @Test
    void leadsToTheProviderWithPkceAndBackToThePageThatWasAskedFor() {
        Page asked = visitor.opens("/staff?x=1");
        Page begun = visitor.opens(asked.header("Location"));
        Page toProvider = visitor.opens(begun.header("Location"));
        URI provider = URI.create(toProvider.header("Location"));
        Page back = visitor.opens(PROVIDER.comesBack(provider));

        assertThat(asked.header("Location")).isEqualTo("/sign-in?to=%2Fstaff%3Fx%3D1");
        assertThat(begun.header("Location")).isEqualTo("/sign-in/at/etape?to=%2Fstaff%3Fx%3D1");
        assertThat(StubProvider.form(provider.getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "web")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("code_challenge", "nonce", "state")
                .doesNotContainKey("login_hint");
        assertThat(back.header("Location")).isEqualTo("/staff?x=1");
        assertThat(visitor.opens("/staff").text(".account-name")).isEqualTo("Claire Moreau");
    }

    @Test
    void isSentBackToThePublicAddressWhateverHostWasAskedFor() {
        Page begun = visitor.opens("/sign-in?led=true", "X-Forwarded-Host", "127.0.0.1:9999");
        Page toProvider = visitor.opens(begun.header("Location"), "X-Forwarded-Host", "127.0.0.1:9999");

        assertThat(StubProvider.form(URI.create(toProvider.header("Location")).getRawQuery()))
                .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/etape");
    }

    @Test
    void beginsAtThePublicAddressWhereTheCookiesAre() {
        String[] otherName = {"X-Forwarded-Host", "127.0.0.1:8080"};

        Page begun = visitor.opens("/sign-in?to=/me&as=claire.moreau", otherName);

        assertThat(begun.header("Location"))
                .isEqualTo("http://localhost:8080/sign-in?led=true&to=%2Fme&as=claire.moreau");
        assertThat(visitor.cookieNames()).isEmpty();
        assertThat(visitor.opens("/sign-in?led=true&to=/me", otherName).header("Location"))
                .as("behind a proxy that hides the name, nobody is sent in circles")
                .isEqualTo("/sign-in/at/etape?to=%2Fme");
    }

    @Test
    void showsWhoIAmAndWhatIMayDo() {
        visitor.signsIn(PROVIDER, "/me");

        Page page = visitor.opens("/me");

        assertThat(page.text("h1")).isEqualTo("Claire Moreau");
        assertThat(page.text("[data-stop=angers-2027-03] .badge")).isEqualTo("Organisateur");
        assertThat(page.text("#person-id")).isEqualTo(StaffJson.CLAIRE);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(API.received("GET /api/me").getLast().authorization()).startsWith("Bearer access-");
    }

    @Test
    void sendsNoTokenForPagesThatAreForEverybody() {
        visitor.signsIn(PROVIDER, "/me");

        Page page = visitor.opens("/stops/angers-2027-03");

        assertThat(page.text(".account-name")).isEqualTo("Claire Moreau");
        assertThat(API.received("GET /api/stops/angers-2027-03"))
                .isNotEmpty()
                .allSatisfy(sent -> assertThat(sent.authorization()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/.//evil.example",
                "/%2e//evil.example",
                "/\\evil.example",
                "/%0d%0aX: y",
                "javascript:alert(1)",
                "staff",
                "/sign-in",
                "/sign-out",
                "http:evil.example"
            })
    void leadsBackToThisSiteOnly(String to) {
        String from = "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);

        Page toProvider = visitor.opens(visitor.opens(from).header("Location"));
        Page back = visitor.opens(PROVIDER.comesBack(URI.create(toProvider.header("Location"))));

        assertThat(back.header("Location")).isEqualTo("/staff");
    }

    @Test
    void namesAPersonToTheProviderOnlyInPlainLetters() {
        String hinted = visitor.opens(visitor.opens("/sign-in?as=claire.moreau").header("Location"))
                .header("Location");
        String odd = visitor.opens("/sign-in?as=a%26b%20c").header("Location");

        assertThat(hinted).contains("login_hint=claire.moreau");
        assertThat(odd).isEqualTo("/sign-in/at/etape?to=%2Fstaff");
    }

    /** A link opens what it leads to, and addresses are kept by proxies and browsers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/invitations/angers-2027-03.dOi9HFB8iwOywQlM_JCrzAAAAAAAAAAAMzIRiF7VPpW",
                "/registrations/angers-2027-03.dOi9HFB8iwOywQlM_JCrzAAAAAAAAAAAMzIRiF7VPpW/unknown"
            })
    void aLinkStandsInNoAddressOfTheSignIn(String link) {
        Visitor stranger = new Visitor(port());
        Page page = stranger.opens(link);
        String signIn = link.startsWith("/invitations/")
                ? page.header("Location")
                : page.document().select("#sign-in").attr("href");

        assertThat(signIn).startsWith("/sign-in?to=").doesNotContain("dOi9HFB8iw");
        Page toProvider = stranger.opens(stranger.opens(signIn).header("Location"));
        Page back = stranger.opens(PROVIDER.comesBack(URI.create(toProvider.header("Location"))));

        assertThat(toProvider.header("Location")).doesNotContain("dOi9HFB8iw");
        assertThat(back.header("Location")).isEqualTo(link);
    }

    @Test
    void saysSoWhenTheSignInCameToNothing() {
        Page refused = visitor.opens("/login/oauth2/code/etape?error=access_denied&state=unknown");

        assertThat(refused.header("Location")).isEqualTo("/sign-in/failed");
        assertThat(visitor.opens("/sign-in/failed").text("h1")).isEqualTo("La connexion n’a pas abouti");
    }

    @Test
    void leadsToTheProviderAgainWhoCameBackHalfWay() {
        visitor.opens("/sign-in?to=/me");

        assertThat(visitor.opens("/me").header("Location")).isEqualTo("/sign-in?to=%2Fme");
    }
}
