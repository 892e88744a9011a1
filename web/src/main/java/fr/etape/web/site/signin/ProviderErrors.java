package fr.etape.web.site.signin;

import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/**
 * What of a provider's refusal goes into a log: its code. The text beside it comes from anybody who knows the address.
 */
final class ProviderErrors {

    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private ProviderErrors() {}

    /** The code, or the kind of failure where there is none that looks like one. */
    static String code(Exception failure) {
        OAuth2Error error = switch (failure) {
            case OAuth2AuthenticationException refused -> refused.getError();
            case OAuth2AuthorizationException refused -> refused.getError();
            default -> null;
        };
        return error != null
                        && error.getErrorCode() != null
                        && CODE.matcher(error.getErrorCode()).matches()
                ? error.getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
