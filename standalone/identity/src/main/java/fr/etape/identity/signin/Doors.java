package fr.etape.identity.signin;

import fr.etape.identity.IdentitySettings;
import fr.etape.identity.people.DemoPeople;
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

/** What is behind which lock. */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    /** The endpoints of OpenID Connect. */
    @Bean
    @Order(1)
    SecurityFilterChain protocolDoor(HttpSecurity http, DemoPeople people, ContentPolicy policy) {
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

    /** The page and what it needs: for everybody. Anything else is not there. */
    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, ContentPolicy policy) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(policy::apply)
                .logout(LogoutConfigurer::disable)
                .formLogin(form -> form.loginPage(SignIn.PAGE).successHandler(new BackToTheRequest()));
        return http.build();
    }
}
