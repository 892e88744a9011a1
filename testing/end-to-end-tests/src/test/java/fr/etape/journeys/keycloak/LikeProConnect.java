package fr.etape.journeys.keycloak;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A realm that tells of people what ProConnect tells: a scope for each claim, no {@code name} and no
 * {@code family_name}, everything in signed user information and nothing in tokens, which open it for a minute. The
 * realm of the suite takes people from it as docs/identity.md says. Like ProConnect, it is at an address of its own:
 * the site's leads to the realm of the suite and to no other.
 *
 * @param alias of the provider in the realm of the suite
 * @see <a href="https://partenaires.proconnect.gouv.fr/docs">Documentation of ProConnect</a>
 */
public record LikeProConnect(Keycloak keycloak, String realm, String alias) {

    private static final String CLIENT = "etape";
    private static final List<String> CLAIMS = List.of("given_name", "usual_name", "email", "uid", "siret");

    /** Where in the realm each claim is kept; what is not here has the name of the claim. */
    private static final Map<String, String> KEPT = Map.of("given_name", "firstName");

    /** @param site where people reach the suite */
    public static LikeProConnect behind(Keycloak keycloak, String site) {
        String name = "journey-" + UUID.randomUUID().toString().substring(0, 8);
        LikeProConnect like = new LikeProConnect(keycloak, name, name);
        like.make(site);
        like.letIn();
        return like;
    }

    /** Somebody who goes by another name than that of her birth. */
    public Somebody aicha() {
        return Somebody.in(
                keycloak,
                realm,
                "Aïcha",
                "Name of her birth",
                Map.of(
                        "usual_name", List.of("Benali"),
                        "uid", List.of("a-0b9e7d1c"),
                        "siret", List.of("21490007800012")));
    }

    private void make(String site) {
        String back = site + "/identity/realms/" + keycloak.realm() + "/broker/" + alias + "/endpoint";
        keycloak.makeRealm(Map.of(
                "realm",
                realm,
                "enabled",
                true,
                "accessTokenLifespan",
                60,
                "attributes",
                Map.of("frontendUrl", keycloak.url().toString()),
                "clientScopes",
                java.util.stream.Stream.concat(
                                CLAIMS.stream().map(LikeProConnect::scope), java.util.stream.Stream.of(subject()))
                        .toList(),
                "clients",
                List.of(Map.of(
                        "clientId",
                        CLIENT,
                        "secret",
                        "secret of " + realm,
                        "redirectUris",
                        List.of(back),
                        "defaultClientScopes",
                        List.of("subject"),
                        "optionalClientScopes",
                        CLAIMS,
                        "attributes",
                        Map.of(
                                "user.info.response.signature.alg",
                                "RS256",
                                "post.logout.redirect.uris",
                                back + "/logout_response")))));
        ObjectNode profile = (ObjectNode) keycloak.get("/" + realm + "/users/profile");
        keycloak.replace("/" + realm + "/users/profile", profile.put("unmanagedAttributePolicy", "ENABLED"));
    }

    private static Map<String, Object> scope(String claim) {
        return scope(
                claim,
                Map.of(
                        "name",
                        claim,
                        "protocol",
                        "openid-connect",
                        "protocolMapper",
                        "oidc-usermodel-attribute-mapper",
                        "config",
                        Map.of(
                                "claim.name", claim,
                                "user.attribute", KEPT.getOrDefault(claim, claim),
                                "jsonType.label", "String",
                                "userinfo.token.claim", "true",
                                "id.token.claim", "false",
                                "access.token.claim", "false")));
    }

    private static Map<String, Object> subject() {
        return scope(
                "subject",
                Map.of(
                        "name", "sub",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-sub-mapper",
                        "config", Map.of("access.token.claim", "true")));
    }

    private static Map<String, Object> scope(String name, Map<String, Object> mapper) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMappers", List.of(mapper));
    }

    /** Browsers reach it as its administrator does, Keycloak itself where it listens. */
    private void letIn() {
        String pages = keycloak.url() + "/realms/" + realm;
        String inside = "http://localhost:8080/identity/realms/" + realm + "/protocol/openid-connect";
        keycloak.make(
                keycloak.realm(),
                "identity-provider/instances",
                Map.of(
                        "alias",
                        alias,
                        "displayName",
                        "ProConnect",
                        "providerId",
                        "oidc",
                        "trustEmail",
                        true,
                        "config",
                        Map.ofEntries(
                                Map.entry("issuer", pages),
                                Map.entry("authorizationUrl", pages + "/protocol/openid-connect/auth"),
                                Map.entry("tokenUrl", inside + "/token"),
                                Map.entry("userInfoUrl", inside + "/userinfo"),
                                Map.entry("jwksUrl", inside + "/certs"),
                                Map.entry("logoutUrl", pages + "/protocol/openid-connect/logout"),
                                Map.entry("useJwksUrl", "true"),
                                Map.entry("validateSignature", "true"),
                                Map.entry("clientId", CLIENT),
                                Map.entry("clientSecret", "secret of " + realm),
                                Map.entry("clientAuthMethod", "client_secret_post"),
                                Map.entry("defaultScope", "openid " + String.join(" ", CLAIMS)),
                                Map.entry("syncMode", "FORCE"))));
        keycloak.make(
                keycloak.realm(),
                "identity-provider/instances/" + alias + "/mappers",
                Map.of(
                        "name",
                        "usual name",
                        "identityProviderAlias",
                        alias,
                        "identityProviderMapper",
                        "oidc-user-attribute-idp-mapper",
                        "config",
                        Map.of("claim", "usual_name", "user.attribute", "lastName", "syncMode", "INHERIT")));
    }
}
