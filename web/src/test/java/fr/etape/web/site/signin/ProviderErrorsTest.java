package fr.etape.web.site.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;

class ProviderErrorsTest {

    private static OAuth2Error error(String code) {
        return new OAuth2Error(code, "FORGEDLINE claire.moreau signed in", null);
    }

    @Test
    void theCodeIsToldAndTheTextIsNot() {
        assertThat(ProviderErrors.code(new OAuth2AuthenticationException(error("access_denied"))))
                .isEqualTo("access_denied");
        assertThat(ProviderErrors.code(new OAuth2AuthorizationException(error("invalid_client"))))
                .isEqualTo("invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\nFORGEDLINE", "\u001b[31m", "https://evil.example", "FORGEDLINE signed in"})
    void whatLooksLikeNoCodeIsNotTold(String code) {
        assertThat(ProviderErrors.code(new OAuth2AuthenticationException(error(code))))
                .isEqualTo("OAuth2AuthenticationException");
    }

    @Test
    void anotherFailureIsToldByItsKind() {
        assertThat(ProviderErrors.code(new BadCredentialsException("FORGEDLINE")))
                .isEqualTo("BadCredentialsException");
    }
}
