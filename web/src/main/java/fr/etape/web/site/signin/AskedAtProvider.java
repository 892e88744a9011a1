package fr.etape.web.site.signin;

import fr.etape.web.site.session.SealSettings;
import fr.etape.web.site.session.SealedCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * What this site asked the provider on behalf of a browser, until its answer comes: in a cookie that only this site can
 * read. So asking costs the site nothing, however often somebody asks.
 */
@Component
@ConditionalOnProperty("etape.web.sign-in.issuer")
class AskedAtProvider implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String TO = "to";

    private static final String COOKIE = "etape-sign-in";
    private static final String ANSWERS = "/login/oauth2/code";

    private final SealedCookies cookies;
    private final SealSettings settings;
    private final ReturnAddresses addresses;
    private final ClientRegistration provider;

    AskedAtProvider(
            SealedCookies cookies, SealSettings settings, ReturnAddresses addresses, ClientRegistration provider) {
        this.cookies = cookies;
        this.settings = settings;
        this.addresses = addresses;
        this.provider = provider;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            cookies.forget(response, COOKIE, ANSWERS);
        } else {
            SignInNote note = SignInNote.of(asked, addresses.of(request.getParameter(TO)));
            cookies.keep(response, COOKIE, ANSWERS, settings.signInFor(), note.text());
        }
    }

    /** Nothing when the answer is to another question than the last one of this browser. */
    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return note(request)
                .filter(note -> note.state().equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .map(note -> note.asked(provider))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        if (asked != null) {
            cookies.forget(response, COOKIE, ANSWERS);
        }
        return asked;
    }

    /** The page that was asked for, as the browser of this request noted it. */
    ReturnAddress returnAddress(HttpServletRequest request) {
        return note(request).map(SignInNote::to).orElse(ReturnAddress.HOME);
    }

    private Optional<SignInNote> note(HttpServletRequest request) {
        return cookies.read(request, COOKIE, ANSWERS).flatMap(SignInNote::read);
    }
}
