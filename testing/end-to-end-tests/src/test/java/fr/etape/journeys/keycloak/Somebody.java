package fr.etape.journeys.keycloak;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person of a realm, whom nobody has met before. */
public record Somebody(String realm, String id, String login, String password) {

    public String email() {
        return login + "@etape.example";
    }

    /** @param attributes beside her names and her address */
    public static Somebody in(
            Keycloak keycloak,
            String realm,
            String givenName,
            String familyName,
            Map<String, List<String>> attributes) {
        String login = "journey-" + UUID.randomUUID();
        String password = UUID.randomUUID().toString();
        String id = keycloak.make(
                realm,
                "users",
                Map.of(
                        "username",
                        login,
                        "enabled",
                        true,
                        "firstName",
                        givenName,
                        "lastName",
                        familyName,
                        "email",
                        login + "@etape.example",
                        "emailVerified",
                        true,
                        "attributes",
                        attributes,
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))));
        return new Somebody(realm, id, login, password);
    }
}
