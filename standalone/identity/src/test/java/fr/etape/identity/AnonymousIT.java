package fr.etape.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody leaves here who signs in nowhere, or again and again. */
class AnonymousIT {

    private static final int MANY = 300;
    private static final int FEW = 20;

    @TempDir
    Path secrets;

    private RunningProvider provider;
    private Site site;

    @BeforeEach
    void start() {
        provider = RunningProvider.start(
                secrets, FreePort.pick(), "etape.identity.sessions=" + FEW, "etape.identity.sign-ins=" + FEW);
        site = new Site(provider);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void whoDoesNotSignInLeavesNoSession() throws Exception {
        for (int i = 0; i < MANY; i++) {
            Browser stranger = new Browser();
            assertThat(stranger.get(site.authorization(Map.of("filler", "x".repeat(1_000))))
                            .location())
                    .isEqualTo("/identity/sign-in");
            stranger.get(provider.url("/sign-in"));
        }

        assertThat(provider.sessions()).isZero();
    }

    /** It is of nobody's making here, and fits into no cookie. */
    @Test
    void aRequestThatIsTooLongIsForgotten() throws Exception {
        Browser stranger = new Browser();

        assertThat(stranger.get(site.authorization(Map.of("filler", "x".repeat(4_000))))
                        .location())
                .isEqualTo("/identity/sign-in");
    }

    @Test
    void ofThoseWhoSignInAgainAndAgainAFewAreRemembered() throws Exception {
        for (int i = 0; i < MANY; i++) {
            new Browser().get(site.authorization(Map.of("login_hint", "claire.moreau")));
        }

        assertThat(provider.sessions()).isEqualTo(FEW);
        assertThat(secrets.resolve("identity-sign-ins"))
                .satisfiesAnyOf(
                        file -> assertThat(file).doesNotExist(),
                        file -> assertThat(Files.size(file)).isLessThan(1_000));
    }

    @Test
    void theLatestSignInWorksHoweverManyThereWere() throws Exception {
        Browser browser = new Browser();
        for (int i = 0; i < FEW * 2; i++) {
            new Browser().get(site.authorization(Map.of("login_hint", "hugo.petit")));
        }

        String done = browser.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                .location();

        assertThat(site.exchange(Site.code(done)).status()).isEqualTo(200);
    }
}
