package fr.etape.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
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
    SecurityFilterChain protocolChain(HttpSecurity http, DemoPeople people, ContentPolicy policy) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new LoginHint(people), SecurityContextHolderFilter.class)
                .headers(policy::apply)
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SignIn.PAGE),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    /** The sign-in page and what it needs, open to everybody. Nothing else exists. */
    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, ContentPolicy policy) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(policy::apply)
                .logout(LogoutConfigurer::disable)
                .formLogin(form -> form.loginPage(SignIn.PAGE).successHandler(new BackToTheRequest()));
        return http.build();
    }
}
