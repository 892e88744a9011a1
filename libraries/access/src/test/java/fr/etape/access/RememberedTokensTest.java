package fr.etape.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<String> checked = new ArrayList<>();
    private final AtomicBoolean expired = new AtomicBoolean();
    private final AtomicLong now = new AtomicLong();

    private RememberedTokens atMost(int most) {
        return new RememberedTokens(
                token -> {
                    checked.add(token);
                    if (token.startsWith("forged")) {
                        throw new BadJwtException("forged");
                    }
                    return new Jwt(token, Instant.EPOCH, Instant.MAX, Map.of("alg", "RS256"), Map.of("sub", token));
                },
                jwt -> expired.get()
                        ? OAuth2TokenValidatorResult.failure(new OAuth2Error("expired"))
                        : OAuth2TokenValidatorResult.success(),
                most,
                MINUTE,
                now::get);
    }

    @Test
    void theSignatureOfATokenIsCheckedOnce() {
        RememberedTokens tokens = atMost(10);

        assertThat(tokens.decode("claire").getSubject()).isEqualTo("claire");
        assertThat(tokens.decode("claire").getSubject()).isEqualTo("claire");
        assertThat(tokens.decode("marc").getSubject()).isEqualTo("marc");

        assertThat(checked).containsExactly("claire", "marc");
    }

    @Test
    void itIsCheckedAgainWhenItsTimeIsOver() {
        RememberedTokens tokens = atMost(10);
        tokens.decode("claire");

        now.addAndGet(MINUTE.toNanos() - 1);
        tokens.decode("claire");
        assertThat(checked).hasSize(1);

        now.addAndGet(1);
        tokens.decode("claire");
        assertThat(checked).hasSize(2);
    }

    @Test
    void claimsAreCheckedAtEachUse() {
        RememberedTokens tokens = atMost(10);
        tokens.decode("claire");

        expired.set(true);

        assertThatThrownBy(() -> tokens.decode("claire")).isInstanceOf(BadJwtException.class);
        assertThat(checked).hasSize(1);
    }

    @Test
    void whatIsRefusedIsNotRemembered() {
        RememberedTokens tokens = atMost(10);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }

        assertThat(checked).hasSize(2);
    }

    @Test
    void noMoreAreRememberedThanAllowed() {
        RememberedTokens tokens = atMost(10);
        for (int i = 0; i < 100; i++) {
            tokens.decode("person-" + i);
        }
        checked.clear();

        for (int i = 0; i < 100; i++) {
            tokens.decode("person-" + i);
        }

        assertThat(checked).hasSizeGreaterThanOrEqualTo(90);
    }

    /** Control: with none, every signature is checked. */
    @Test
    void noneAreRememberedWhereNoneMayBe() {
        RememberedTokens tokens = atMost(0);

        tokens.decode("claire");
        tokens.decode("claire");

        assertThat(checked).hasSize(2);
    }
}
