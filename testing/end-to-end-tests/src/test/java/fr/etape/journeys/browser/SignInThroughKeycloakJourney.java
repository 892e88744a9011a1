package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.keycloak.LikeProConnect;
import fr.etape.journeys.keycloak.Somebody;
import fr.etape.journeys.suite.Elsewhere;
import fr.etape.journeys.suite.OnSharedSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Somebody whom Keycloak does not know comes from a provider that speaks as ProConnect does. All that is done for it is
 * settings.
 */
@OnSharedSuite
@EnabledIfSystemProperty(
        named = Elsewhere.PROPERTY,
        matches = ".+",
        disabledReason = "needs a suite with Keycloak: testing/end-to-end-tests/elsewhere")
class SignInThroughKeycloakJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void agentsComeFromProConnectWithTheNameTheyGoBy(Elsewhere suite) {
        LikeProConnect proConnect =
                LikeProConnect.behind(suite.keycloak(), suite.url().toString());
        Somebody aicha = proConnect.aicha();
        try (Visitor visitor = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            // when
            signIn(visitor, proConnect, aicha);

            // then
            visitor.awaitSeen("#open-stop");
            visitor.open("/me");
            assertThat(visitor.text("h1")).isEqualTo("Aïcha Benali");
            assertThat(visitor.sees(".badge")).isFalse();
            String code = visitor.text("#person-id");

            // and when she is named to the committee, and signs out
            suite.keycloak().letSteer(aicha.email());
            visitor.signOut();

            // then ProConnect asks for her password again, and she is who she was
            signIn(visitor, proConnect, aicha);
            visitor.awaitSeen("#open-stop");
            visitor.open("/me");
            assertThat(visitor.text("#person-id")).isEqualTo(code);
            assertThat(visitor.text(".badge")).isEqualTo("Comité de pilotage");
            visitor.check("me-from-proconnect");
        }
    }

    private static void signIn(Visitor visitor, LikeProConnect proConnect, Somebody person) {
        visitor.open("/sign-in?to=/staff");
        visitor.awaitSeen("#social-" + proConnect.alias());
        visitor.click("#social-" + proConnect.alias());
        visitor.awaitAddress("/identity/realms/" + proConnect.realm());
        KeycloakPage.signIn(visitor, person);
    }
}
