package fr.etape.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands ask, with as much as a request may hold, at a provider with the heap that it has under {@code ./run}. */
class SmallHeapIT {

    private static final int THOUSANDS = 2_000;

    private static final String AS_LONG_AS_MAY_BE = "x".repeat(6_000);

    @TempDir
    Path directory;

    @Test
    void thousandsWhoDoNotSignInEndNothingAndOthersSignIn() throws Exception {
        try (IdentityProcess provider = IdentityProcess.start(directory)) {
            askManyTimes(provider, THOUSANDS, Map.of("filler", AS_LONG_AS_MAY_BE));

            assertThatSomebodySignsIn(provider);
        }
    }

    /** An address alone signs a demo person in. */
    @Test
    void thousandsWhoSignInEndNothingAndOthersSignIn() throws Exception {
        try (IdentityProcess provider = IdentityProcess.start(directory)) {
            askManyTimes(provider, THOUSANDS, Map.of("login_hint", "hugo.petit", "filler", AS_LONG_AS_MAY_BE));

            assertThatSomebodySignsIn(provider);
        }
    }

    /** Control: it is the limits that keep it alive. */
    @Test
    void withoutLimitsItEnds() throws Exception {
        try (IdentityProcess provider = IdentityProcess.start(
                directory, "etape.identity.sessions=1000000", "etape.identity.sign-ins=1000000")) {
            for (int i = 0; i < 10 && provider.lives(); i++) {
                askManyTimes(provider, THOUSANDS, Map.of("login_hint", "hugo.petit", "filler", AS_LONG_AS_MAY_BE));
            }

            assertThat(provider.lives()).isFalse();
            assertThat(provider.output()).contains("OutOfMemoryError");
        }
    }

    private static void askManyTimes(IdentityProcess provider, int times, Map<String, String> parameters) {
        String address = new Site(provider).authorization(parameters);
        IntStream.range(0, times).parallel().forEach(i -> {
            try {
                new Browser().get(address);
            } catch (IOException refused) {
                // It has ended, or is about to.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void assertThatSomebodySignsIn(IdentityProcess provider) throws Exception {
        Site site = new Site(provider);
        Browser claire = new Browser();
        String done = claire.get(site.authorization(Map.of("login_hint", "claire.moreau")))
                .location();

        assertThat(site.exchange(Site.code(done)).status()).isEqualTo(200);
        assertThat(provider.lives()).isTrue();
    }
}
