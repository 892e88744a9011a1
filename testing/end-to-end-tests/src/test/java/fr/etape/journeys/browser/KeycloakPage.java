package fr.etape.journeys.browser;

import fr.etape.journeys.keycloak.Somebody;

/** Keycloak's own form. */
final class KeycloakPage {

    private KeycloakPage() {}

    static void signIn(Visitor visitor, Somebody person) {
        visitor.awaitSeen("#password");
        visitor.type("#username", person.login());
        visitor.type("#password", person.password());
        visitor.click("#kc-login");
    }
}
