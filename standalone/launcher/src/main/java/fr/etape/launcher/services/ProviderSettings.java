package fr.etape.launcher.services;

import static java.util.Map.entry;

import fr.etape.launcher.identity.Provider;
import java.util.HashMap;
import java.util.Map;

/**
 * What each part is told about the provider. Browsers are sent through the gateway; the parts call the provider
 * directly, so that they do not depend on the gateway.
 *
 * @param direct the provider's address on its own port
 */
record ProviderSettings(Provider provider, String direct) {

    private static final String AUDIENCE = "etape";
    private static final String RESOURCE_SERVER = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_";
    private static final String SIGN_IN = "ETAPE_WEB_SIGNIN_";

    Map<String, String> ofServices() {
        return Map.ofEntries(
                entry(RESOURCE_SERVER + "ISSUERURI", provider.issuer()),
                entry(RESOURCE_SERVER + "JWKSETURI", direct + "/oauth2/jwks"),
                entry(RESOURCE_SERVER + "AUDIENCES", AUDIENCE));
    }

    Map<String, String> ofTheSite() {
        return Map.ofEntries(
                entry(SIGN_IN + "ISSUER", provider.issuer()),
                entry(SIGN_IN + "CLIENTID", "web"),
                entry(SIGN_IN + "CLIENTSECRET", provider.siteSecret()),
                entry(SIGN_IN + "AUTHORIZATIONURI", provider.issuer() + "/oauth2/authorize"),
                entry(SIGN_IN + "ENDSESSIONURI", provider.issuer() + "/connect/logout"),
                entry(SIGN_IN + "TOKENURI", direct + "/oauth2/token"),
                entry(SIGN_IN + "JWKSETURI", direct + "/oauth2/jwks"),
                entry(SIGN_IN + "USERINFOURI", direct + "/userinfo"),
                entry("ETAPE_WEB_DEMOPEOPLE", provider.people().toString()));
    }

    Map<String, String> ofTheProvider() {
        Map<String, String> all = new HashMap<>(Map.of(
                "ETAPE_IDENTITY_ISSUER", provider.issuer(),
                "ETAPE_IDENTITY_SECRETS", provider.secrets().toString(),
                "ETAPE_IDENTITY_PEOPLE", provider.people().toString(),
                "ETAPE_IDENTITY_LAUNCHERSECRET", provider.launcherSecret(),
                "ETAPE_IDENTITY_CLIENTS_WEB", provider.siteSecret()));
        provider.programSecrets().forEach((role, secret) -> all.put("ETAPE_IDENTITY_CLIENTS_" + role.name(), secret));
        return all;
    }
}
