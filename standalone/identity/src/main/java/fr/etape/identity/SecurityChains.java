package fr.etape.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Which addresses need a signed-in person, and which are open. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    /** The endpoints of OpenID Connect. */
    @Bean
    @Order(1)
    SecurityFilterChain protocolChain(HttpSecurity http, DemoPeople people, ContentPolicy policy, WantedPage wanted) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                    server.authorizationEndpoint(
                            asked -> asked.authenticationProviders(SecurityChains::exactRedirects));
                })
                .authorizeHttpRequests(requests -> requests.requestMatchers(SecurityChains::mustNotAsk)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new LoginHint(people), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(wanted))
                .headers(policy::apply)
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SignIn.PAGE),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    private static void exactRedirects(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider asked) {
                asked.setAuthenticationValidator(
                        new ExactRedirect().andThen(new OAuth2AuthorizationCodeRequestAuthenticationValidator()));
            }
        }
    }

    /** With {@code prompt=none} nobody may be shown a page; whoever is not signed in is sent back with that answer. */
    private static boolean mustNotAsk(HttpServletRequest request) {
        String prompt = request.getParameter("prompt");
        return prompt != null && List.of(prompt.split(" ", -1)).contains("none");
    }

    /** The sign-in page and what it needs, open to everybody. Nothing else exists. */
    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, ContentPolicy policy, WantedPage wanted) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .headers(policy::apply)
                .logout(LogoutConfigurer::disable)
                .formLogin(form -> form.loginPage(SignIn.PAGE).successHandler(new BackToTheRequest(wanted)));
        return http.build();
    }

    /** In a cookie: a page that was only looked at leaves no session. */
    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("etape-identity-form");
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/identity").httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
