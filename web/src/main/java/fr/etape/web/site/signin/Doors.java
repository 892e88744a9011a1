package fr.etape.web.site.signin;

import fr.etape.web.site.layout.CookieSettings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Which pages are for people who are signed in. What exactly they may do there, the services behind the gateway decide.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final List<String> STAFF = List.of("/me", "/staff", "/invitations");

    private static final String[] STAFF_PAGES =
            STAFF.stream().map(path -> path + "/**").toArray(String[]::new);

    static boolean isForStaff(HttpServletRequest request) {
        String path = request.getRequestURI();
        return STAFF.stream().anyMatch(staff -> path.equals(staff) || path.startsWith(staff + "/"));
    }

    @Bean
    SecurityFilterChain pageDoors(
            HttpSecurity http,
            CookieSettings cookies,
            SignInNeeded signInNeeded,
            OutdatedForms outdated,
            ObjectProvider<SigningIn> signingIn) {
        http.authorizeHttpRequests(pages -> pages.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(STAFF_PAGES)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> formTokens(csrf, cookies))
                // A page that was asked for is remembered in the address of the sign-in, which makes no session.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(signInNeeded).accessDeniedHandler(outdated))
                // A valve puts them on every answer.
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        signingIn.ifAvailable(on -> on.apply(http));
        return http.build();
    }

    /** In a cookie, since most visitors have no session; and renewed when somebody signs in. */
    private static void formTokens(CsrfConfigurer<HttpSecurity> csrf, CookieSettings cookies) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.csrf());
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(cookies.secureCookies()).sameSite("Lax"));
        csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler());
    }
}
