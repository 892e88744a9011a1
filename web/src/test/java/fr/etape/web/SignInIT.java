package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.etape.testservers.TestServers;
import fr.etape.web.Visitor.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT extends SignedInSite {

    private static final String SESSION = "etape-session";

    @Test
    void leadsToTheProviderWithPkceAndBackToThePageThatWasAskedFor() {
        Page asked = visitor.opens("/staff?x=1");
        Page begun = visitor.opens(asked.header("Location"));
        Page toProvider = visitor.opens(begun.header("Location"));
        URI provider = URI.create(toProvider.header("Location"));
        Page back = visitor.opens(PROVIDER.comesBack(provider));

        assertThat(asked.header("Location")).isEqualTo("/sign-in?to=%2Fstaff%3Fx%3D1");
        assertThat(begun.header("Location")).isEqualTo("/sign-in/at/etape");
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

    @Test
    void givesASessionToNobodyWhoDoesNotSignIn() {
        for (String path : new String[] {
            "/", "/start", "/stops/angers-2027-03", "/stops/angers-2027-03/register", "/staff", "/nowhere", "/me"
        }) {
            visitor.opens(path);
        }

        assertThat(visitor.cookieNames()).containsExactly("etape-csrf");
    }

    @Test
    void changesTheIdOfTheSessionWhenSomebodySignsIn() {
        Page toProvider = visitor.opens(visitor.opens("/sign-in?to=/me").header("Location"));
        String before = visitor.cookie(SESSION);
        visitor.opens(PROVIDER.comesBack(URI.create(toProvider.header("Location"))));

        Visitor planted = new Visitor(port());
        planted.takesCookie(SESSION, before);

        assertThat(before).hasSize(43);
        assertThat(visitor.cookie(SESSION)).hasSize(43).isNotEqualTo(before);
        assertThat(planted.opens("/me").status()).isEqualTo(401);
        assertThat(visitor.opens("/me").status()).isEqualTo(200);
    }

    @Test
    void hidesTheCookieFromScriptsAndOtherSites() {
        Page begun = visitor.opens("/sign-in");

        assertThat(begun.header("Set-Cookie"))
                .startsWith("etape-session=")
                .contains("; Path=/; HttpOnly; SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void keepsNeitherTokensNorSessionIdsReadableInTheDatabase() {
        visitor.signsIn(PROVIDER, "/me");

        try (MongoClient mongo = MongoClients.create(TestServers.mongodb())) {
            List<Document> sessions =
                    mongo.getDatabase(DATABASE).getCollection("sessions").find().into(new ArrayList<>());

            assertThat(sessions).isNotEmpty();
            assertThat(sessions.toString()).doesNotContain(visitor.cookie(SESSION));
            assertThat(sessions.stream()
                            .flatMap(session -> session.get("attributes", Document.class).values().stream())
                            .map(bytes -> new String(((Binary) bytes).getData(), StandardCharsets.ISO_8859_1)))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).doesNotContain("access-", "refresh-", "Moreau"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
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
        assertThat(odd).isEqualTo("/sign-in/at/etape");
    }

    @Test
    void saysSoWhenTheSignInCameToNothing() {
        Page refused = visitor.opens("/login/oauth2/code/etape?error=access_denied&state=unknown");

        assertThat(refused.header("Location")).isEqualTo("/sign-in/failed");
        assertThat(visitor.opens("/sign-in/failed").text("h1")).isEqualTo("La connexion n’a pas abouti");
    }

    @Test
    void tellsWhoWasSignedInThatTheSessionHasEnded() {
        visitor.takesCookie(SESSION, "long-gone");

        Page page = visitor.opens("/staff");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text("h1")).isEqualTo("Vous n’êtes plus connecté");
        assertThat(page.document().select("#go-on").attr("href")).isEqualTo("/sign-in?to=/staff");
    }

    @Test
    void asksForNewTokensBeforeTheOldOnesEndAndOnceForAllRequests() throws Exception {
        PROVIDER.givesTokensFor(Duration.ofSeconds(1));
        visitor.signsIn(PROVIDER, "/me");
        PROVIDER.givesTokensFor(Duration.ofMinutes(10));
        await().pollDelay(Duration.ofMillis(600)).until(() -> true);

        List<Future<Page>> pages = new ArrayList<>();
        try (ExecutorService browser = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                pages.add(browser.submit(() -> visitor.opens("/me")));
            }
        }

        for (Future<Page> page : pages) {
            assertThat(page.get().status()).isEqualTo(200);
        }
        assertThat(PROVIDER.asked("refresh_token")).isEqualTo(1);
    }

    @Test
    void endsTheSessionWhenTheProviderGivesNoNewTokens() {
        PROVIDER.givesTokensFor(Duration.ofSeconds(1));
        visitor.signsIn(PROVIDER, "/me");
        PROVIDER.endsAllSessions();

        Page page = await().until(() -> visitor.opens("/me"), opened -> opened.status() != 200);

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text("h1")).isEqualTo("Vous n’êtes plus connecté");
        assertThat(page.document().select(".account-name")).isEmpty();
        assertThat(visitor.opens(page.document().select("#go-on").attr("href")).header("Location"))
                .isEqualTo("/sign-in/at/etape");
    }

    @Test
    void endsTheSessionWhenTheServicesNoLongerTakeItsToken() {
        visitor.signsIn(PROVIDER, "/me");
        API.answers("GET /api/me", 401, Json.problem("unauthenticated", 401));

        Page page = visitor.opens("/me");

        assertThat(page.status()).isEqualTo(401);
        assertThat(visitor.opens(page.document().select("#go-on").attr("href")).header("Location"))
                .isEqualTo("/sign-in/at/etape");
    }

    @Test
    void leadsToTheProviderAgainWhoCameBackHalfWay() {
        visitor.opens("/sign-in?to=/me");

        assertThat(visitor.opens("/me").header("Location")).isEqualTo("/sign-in?to=%2Fme");
    }

    @Test
    void saysThatTheServiceDoesNotAnswerWhileTheProviderIsAway() {
        PROVIDER.givesTokensFor(Duration.ofSeconds(1));
        visitor.signsIn(PROVIDER, "/me");
        PROVIDER.isDown();

        Page page = await().until(() -> visitor.opens("/me"), opened -> opened.status() != 200);

        assertThat(page.status()).isEqualTo(503);
    }

    @Test
    void signsOutHereAndAtTheProvider() {
        visitor.signsIn(PROVIDER, "/me");
        String session = visitor.cookie(SESSION);

        Page out = visitor.submits("/sign-out", Map.of());
        Visitor thief = new Visitor(port());
        thief.takesCookie(SESSION, session);

        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Location")).startsWith(PROVIDER.url() + "/end?id_token_hint=");
        assertThat(StubProvider.form(URI.create(out.header("Location")).getRawQuery()))
                .containsEntry("client_id", "web")
                .containsEntry("post_logout_redirect_uri", "http://127.0.0.1:" + port() + "/");
        assertThat(thief.opens("/me").status()).isEqualTo(401);
    }

    @Test
    void doesNotSignOutAtTheCallOfALinkOrOfAFormWithoutToken() {
        visitor.signsIn(PROVIDER, "/me");

        assertThat(visitor.opens("/sign-out").status()).isEqualTo(404);
        assertThat(visitor.submitsExactly("/sign-out", "").status()).isEqualTo(403);
        assertThat(visitor.opens("/me").status()).isEqualTo(200);
    }

    @Test
    void takesAFormOnlyWithTheTokenOfItsCookie() {
        API.answers("POST /rehearsals", 202, "{\"id\": \"7\"}");
        Visitor other = new Visitor(port());
        String othersToken =
                other.opens("/start").document().select("[name=_csrf]").val();
        visitor.opens("/start");

        assertThat(visitor.submitsExactly("/start/rehearsals", "").status()).isEqualTo(403);
        assertThat(visitor.submitsExactly("/start/rehearsals", "_csrf=" + othersToken)
                        .status())
                .isEqualTo(403);
        assertThat(visitor.submitsExactly("/start/rehearsals", "_csrf=" + visitor.cookie("etape-csrf"))
                        .status())
                .isEqualTo(403);
        assertThat(API.received("POST /rehearsals")).isEmpty();
        assertThat(visitor.submits("/start/rehearsals", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void letsFormsLeadToTheProviderToo() {
        assertThat(visitor.opens("/").header("Content-Security-Policy"))
                .contains("form-action 'self' " + PROVIDER.url() + ";");
    }
}
