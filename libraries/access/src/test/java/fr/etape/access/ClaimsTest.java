package fr.etape.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.oauth2.jwt.Jwt;

/** Providers use different claims for the same thing. */
class ClaimsTest {

    private static AccessSettings settings(String steeringClaim, String... nameClaims) {
        return new AccessSettings(
                Duration.ofSeconds(30),
                List.of("JWT"),
                steeringClaim,
                "etape-steering",
                List.of(nameClaims),
                Duration.ofSeconds(2),
                0,
                Duration.ZERO);
    }

    private static Caller caller(AccessSettings settings, Map<String, Object> claims) {
        return new Claims(settings)
                .read(Jwt.withTokenValue("token")
                        .header("alg", "RS256")
                        .subject("simone")
                        .claims(all -> all.putAll(claims))
                        .build());
    }

    private static boolean steers(String claim, Map<String, Object> claims) {
        return caller(settings(claim, "name"), claims).steering();
    }

    @Test
    void theSteeringCommitteeIsFoundInTheConfiguredClaim() {
        assertThat(steers("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("etape-steering")))))
                .isTrue();
        assertThat(steers("groups", Map.of("groups", List.of("a", "etape-steering"))))
                .isTrue();
        assertThat(steers("group", Map.of("group", "etape-steering"))).isTrue();
        assertThat(steers("https://id.example/roles", Map.of("https://id.example/roles", List.of("etape-steering"))))
                .isTrue();
    }

    @Test
    void otherClaimsDoNotMakeAnybodyAMember() {
        assertThat(steers("realm_access.roles", Map.of())).isFalse();
        assertThat(steers("realm_access.roles", Map.of("realm_access", "etape-steering")))
                .isFalse();
        assertThat(steers("realm_access.roles", Map.of("roles", List.of("etape-steering"))))
                .isFalse();
        assertThat(steers("groups", Map.of("groups", List.of("not-etape-steering", "etape-steering-2"))))
                .isFalse();
        assertThat(steers("group", Map.of("group", "etape-steering-2"))).isFalse();
    }

    @Test
    void aNameIsCompleteAndFitForDisplay() {
        AccessSettings settings = settings("groups", "given_name usual_name", "email");

        assertThat(caller(settings, Map.of("given_name", "Simone", "usual_name", "Bernard"))
                        .name())
                .isEqualTo("Simone Bernard");
        assertThat(caller(settings, Map.of("given_name", "Simone", "email", "simone@example.org"))
                        .name())
                .isEqualTo("simone@example.org");
        assertThat(caller(settings, Map.of("email", "a\nb")).name()).isEqualTo("a b");
        assertThat(caller(settings, Map.of("email", "x".repeat(500))).name()).hasSize(200);
        assertThat(caller(settings, Map.of("email", List.of("x"))).name()).isNull();
    }

    /**
     * As in its documentation: no {@code name}, no {@code family_name}, but claims of the identity provider behind it.
     */
    @Test
    void theClaimsOfProConnectNeedNoSettings() {
        AccessSettings defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("etape.access", AccessSettings.class);
        Map<String, Object> claims = Map.of(
                "given_name", "Aïcha",
                "usual_name", "Benali",
                "email", "aicha.benali@angers.example",
                "uid", "a-0b9e7d1c",
                "siret", "21490007800012");

        Caller aicha = caller(defaults, claims);

        assertThat(aicha.name()).isEqualTo("Aïcha Benali");
        assertThat(aicha.steering()).isFalse();
    }

    @Test
    void allMembersOfAnOrganisationCanBeTheSteeringCommittee() {
        AccessSettings settings = new AccessSettings(
                Duration.ofSeconds(30),
                List.of("JWT"),
                "siret",
                "21490007800012",
                List.of("name"),
                Duration.ofSeconds(2),
                0,
                Duration.ZERO);

        assertThat(caller(settings, Map.of("siret", "21490007800012")).steering())
                .isTrue();
        assertThat(caller(settings, Map.of("siret", "21490007800020")).steering())
                .isFalse();
    }

    @Test
    void noLogContainsTheName() {
        assertThat(caller(settings("groups", "name"), Map.of("name", "Simone Bernard")))
                .asString()
                .isEqualTo("Caller[" + PersonId.ofSubject("simone") + "]");
    }
}
