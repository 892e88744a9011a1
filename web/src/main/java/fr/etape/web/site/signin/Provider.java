package fr.etape.web.site.signin;

import fr.etape.web.site.api.ApiSettings;
import fr.etape.web.site.layout.PublicAddress;
import java.net.http.HttpClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The provider as Spring Security is told of it. Whatever is asked of it has the time limits of all that pages wait
 * for.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("etape.web.sign-in.issuer")
class Provider {

    static final String REGISTRATION = "etape";

    @Bean
    ClientRegistration etapeProvider(SignInSettings settings, PublicAddress site) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(Objects.requireNonNull(settings.clientId()))
                .clientSecret(Objects.requireNonNull(settings.clientSecret()))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(site.of("/login/oauth2/code/" + REGISTRATION))
                .scope(settings.scopes())
                .issuerUri(settings.issuer())
                .authorizationUri(String.valueOf(settings.authorizationUri()))
                .tokenUri(String.valueOf(settings.tokenUri()))
                .jwkSetUri(String.valueOf(settings.jwkSetUri()))
                .userInfoUri(
                        settings.userInfoUri() == null
                                ? null
                                : settings.userInfoUri().toString())
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    ClientRegistrationRepository providers(ClientRegistration provider) {
        return new InMemoryClientRegistrationRepository(provider);
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(ApiSettings limits) {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokens(limits));
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes(ApiSettings limits) {
        RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(tokens(limits));
        return client;
    }

    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> claims(ApiSettings limits) {
        DefaultOAuth2UserService info = new DefaultOAuth2UserService();
        RestTemplate asking = new RestTemplate(requests(limits));
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        info.setRestOperations(asking);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(info);
        return new SignedIn(people);
    }

    private static RestClient tokens(ApiSettings limits) {
        return RestClient.builder()
                .requestFactory(requests(limits))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static JdkClientHttpRequestFactory requests(ApiSettings limits) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limits.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(limits.readTimeout());
        return requests;
    }
}
