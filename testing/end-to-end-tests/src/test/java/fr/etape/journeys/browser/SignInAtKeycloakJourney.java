package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.keycloak.Somebody;
import fr.etape.journeys.suite.Elsewhere;
import fr.etape.journeys.suite.OnSharedSuite;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody of the directory signs in at Keycloak, and out again. */
@OnSharedSuite
@EnabledIfSystemProperty(
        named = Elsewhere.PROPERTY,
        matches = ".+",
        disabledReason = "needs a suite with Keycloak: testing/end-to-end-tests/elsewhere")
class SignInAtKeycloakJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "TELEPHONE,en"})
    void staffSignInWithTheirPasswordAndSigningOutEndsTheSessionThereToo(
            Device device, String language, Elsewhere suite) {
        Somebody nadia = Somebody.in(suite.keycloak(), suite.keycloak().realm(), "Nadia", "Lefèvre", Map.of());
        try (Visitor visitor = new Visitor(suite.url(), device, true, language)) {
            // when
            visitor.open("/sign-in?to=/staff");
            assertThat(visitor.address()).startsWith("/identity/realms/");
            KeycloakPage.signIn(visitor, nadia);

            // then
            visitor.awaitSeen("#open-stop");
            assertThat(visitor.address()).isEqualTo("/staff");
            visitor.check("staff-from-keycloak");
            visitor.open("/me");
            assertThat(visitor.text("h1")).isEqualTo("Nadia Lefèvre");
            visitor.open("/sign-in?to=/staff");
            assertThat(visitor.address()).as("as long as the session lasts").isEqualTo("/staff");

            // and when
            visitor.signOut();

            // then
            visitor.open("/sign-in?to=/staff");
            assertThat(visitor.address()).startsWith("/identity/realms/");
            visitor.awaitSeen("#password");
            visitor.open("/me");
            assertThat(visitor.sees("#person-id")).isFalse();
        }
    }
}
