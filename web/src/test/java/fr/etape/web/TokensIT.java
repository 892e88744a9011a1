package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.web.Visitor.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TokensIT extends SignedInSite {

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
                .isEqualTo("/sign-in/at/etape?to=%2Fme");
    }

    @Test
    void endsTheSessionWhenTheServicesNoLongerTakeItsToken() {
        visitor.signsIn(PROVIDER, "/me");
        API.answers("GET /api/me", 401, Json.problem("unauthenticated", 401));

        Page page = visitor.opens("/me");

        assertThat(page.status()).isEqualTo(401);
        assertThat(visitor.opens(page.document().select("#go-on").attr("href")).header("Location"))
                .isEqualTo("/sign-in/at/etape?to=%2Fme");
    }

    @Test
    void saysThatTheServiceDoesNotAnswerWhileTheProviderIsAway() {
        PROVIDER.givesTokensFor(Duration.ofSeconds(1));
        visitor.signsIn(PROVIDER, "/me");
        PROVIDER.isDown();

        Page page = await().until(() -> visitor.opens("/me"), opened -> opened.status() != 200);

        assertThat(page.status()).isEqualTo(503);
    }
}
