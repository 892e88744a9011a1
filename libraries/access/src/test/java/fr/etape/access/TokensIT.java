package fr.etape.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens are accepted, and what is read from them. */
class TokensIT {

    private static final TestProvider PROVIDER = TestProvider.shared();
    private static final TestProvider STRANGER = new TestProvider();
    private static Doors doors;

    @BeforeAll
    static void open() {
        doors = Doors.guardedBy(PROVIDER);
    }

    @AfterAll
    static void close() {
        doors.close();
        STRANGER.close();
    }

    private static TestToken claire() {
        return PROVIDER.token("claire");
    }

    /** The beginning of {@code printf claire | sha256sum}, in URL-safe Base64. */
    @Test
    void aGoodTokenSaysWhoCalls() {
        HttpResponse<String> answer =
                doors.get("/me", claire().name("Claire Moreau").bearer());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("xM-U51tgZ-gdcyUESKOMED Claire Moreau false");
    }

    @Test
    void aTokenThatNamesPeopleAsProConnectDoesSaysWhoCalls() {
        HttpResponse<String> answer = doors.get(
                "/me",
                claire().claim("given_name", "Claire")
                        .claim("usual_name", "Moreau")
                        .claim("uid", "a-0b9e7d1c")
                        .claim("siret", "21490007800012")
                        .bearer());

        assertThat(answer.body()).isEqualTo("xM-U51tgZ-gdcyUESKOMED Claire Moreau false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "AT+JWT"})
    void acceptsTheTypesOfAccessTokens(String type) {
        assertThat(doors.get("/me", claire().header("typ", type).bearer()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"typ, Bearer, 200", "scope, openid profile, 200", "scp, etape, 200", "typ, ID, 401", "nonce, n, 401"})
    void aTokenOfTheTypeOfAllSaysThatItIsAnAccessToken(String claim, String value, int status) {
        assertThat(doors.get(
                                "/me",
                                claire().header("typ", "JWT")
                                        .claim(claim, value)
                                        .bearer())
                        .statusCode())
                .isEqualTo(status);
    }

    /** As Keycloak would make it for a client named as our audience. */
    @Test
    void anIdTokenIsNoAccessTokenWhateverItsClientIsCalled() {
        TestToken idToken = claire().header("typ", "JWT")
                .claim("aud", "etape")
                .claim("azp", "etape")
                .claim("typ", "ID")
                .claim("scope", "openid")
                .claim("at_hash", "1Jv3vvCnQhQ4b9cQxKZzvA");

        assertThat(doors.get("/me", idToken.bearer()).statusCode()).isEqualTo(401);
    }

    @Test
    void acceptsATokenForSeveralAudiencesAndOneThatNamesNoKey() {
        assertThat(doors.get(
                                "/me",
                                claire().claim("aud", List.of("account", "etape"))
                                        .bearer())
                        .statusCode())
                .isEqualTo(200);
        assertThat(doors.get("/me", claire().claim("aud", "etape").bearer()).statusCode())
                .isEqualTo(200);
        assertThat(doors.get("/me", claire().without("kid").bearer()).statusCode())
                .isEqualTo(200);
        assertThat(doors.get("/me", claire().expiringIn(Duration.ofSeconds(-10)).bearer())
                        .statusCode())
                .as("clocks may differ by 30 s")
                .isEqualTo(200);
    }

    static List<Arguments> bad() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        byte[] publicKey = PROVIDER.publicKey().getEncoded();
        String good = claire().signed();
        return List.of(
                Arguments.of(
                        "expired", claire().expiringIn(Duration.ofMinutes(-1)).signed()),
                Arguments.of("never expires", claire().without("exp").signed()),
                Arguments.of(
                        "not yet",
                        claire().claim("nbf", Instant.now().getEpochSecond() + 120)
                                .signed()),
                Arguments.of("for others", claire().claim("aud", "other").signed()),
                Arguments.of("for nobody", claire().without("aud").signed()),
                Arguments.of(
                        "of another issuer",
                        claire().claim("iss", PROVIDER.issuer() + "/").signed()),
                Arguments.of("of no issuer", claire().without("iss").signed()),
                Arguments.of("about nobody", claire().without("sub").signed()),
                Arguments.of("unsigned", claire().unsigned()),
                Arguments.of("HS256 with the public key", claire().signedWithSecret(publicKey)),
                Arguments.of("by a foreign key", claire().signedBy(other.getPrivate())),
                Arguments.of(
                        "by a foreign key of another id",
                        claire().header("kid", "another").signedBy(other.getPrivate())),
                Arguments.of(
                        "by a foreign key at an address of its own",
                        STRANGER.token("claire")
                                .claim("iss", PROVIDER.issuer())
                                .header("jku", STRANGER.jwkSetUri())
                                .signed()),
                Arguments.of(
                        "by the key that it brings along",
                        STRANGER.token("claire")
                                .claim("iss", PROVIDER.issuer())
                                .header("jwk", Map.of("kty", "RSA", "n", "AQAB", "e", "AQAB"))
                                .signed()),
                Arguments.of(
                        "with a path for a key",
                        claire().header("kid", "../../dev/null").signedBy(other.getPrivate())),
                Arguments.of("critical", claire().header("crit", List.of("exp")).signed()),
                Arguments.of(
                        "a logout token", claire().header("typ", "logout+jwt").signed()),
                Arguments.of("of no type", claire().without("typ").signed()),
                Arguments.of("cut off", good.substring(0, good.length() - 20)),
                Arguments.of("not a token", "token"),
                Arguments.of("three dots", "..."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded(String what, String token) {
        for (String path : List.of("/me", "/public", "/stops/angers-2027-03/door")) {
            HttpResponse<String> answer = doors.get(path, "Bearer " + token);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
            assertThat(answer.body())
                    .contains("\"type\":\"urn:etape:problem:unauthenticated\"")
                    .contains("it has expired, was issued for another audience, or is not genuine");
        }
    }

    @Test
    void anAddressInATokenIsNeverCalled() {
        doors.get(
                "/me",
                STRANGER.token("claire").header("jku", STRANGER.jwkSetUri()).bearer());

        assertThat(STRANGER.fetches()).isZero();
    }

    @Test
    void unknownKeysDoNotCauseAFetchEach() {
        doors.get("/me", claire().bearer());
        int before = PROVIDER.fetches();

        IntStream.range(0, 50)
                .forEach(
                        i -> doors.get("/me", claire().header("kid", "key-" + i).bearer()));

        assertThat(PROVIDER.fetches() - before).isLessThanOrEqualTo(3);
    }

    @Test
    void otherAuthenticationSchemesAreIgnored() {
        assertThat(doors.get("/me", "Basic Y2xhaXJlOg==").statusCode()).isEqualTo(401);
        assertThat(doors.get("/public", "Basic Y2xhaXJlOg==").body()).isEqualTo("nobody");
        assertThat(doors.get("/me?access_token=" + claire().signed()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void withoutAProviderEveryTokenIsRefusedAndPublicOperationsWork() {
        try (Doors alone = Doors.alone()) {
            assertThat(alone.get("/public").statusCode()).isEqualTo(200);
            assertThat(alone.get("/me", claire().bearer()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whileTheProviderDoesNotAnswerCallersAreToldToTryAgain() {
        try (Doors early = Doors.alone(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + PROVIDER.issuer(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/jwks")) {
            for (int attempt = 1; attempt <= 5; attempt++) {
                HttpResponse<String> answer = early.get("/me", claire().bearer());

                assertThat(answer.statusCode()).as("attempt " + attempt).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            }
            assertThat(early.get("/public").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whileTheStoreDoesNotAnswerCallersWhoNeedARoleAreToldToTryAgain() {
        try (Doors alone = Doors.alone(PROVIDER.arguments().toArray(String[]::new))) {
            assertThat(alone.get("/stops/angers-2027-03/door", claire().bearer())
                            .statusCode())
                    .isEqualTo(503);
            assertThat(alone.get("/me", claire().bearer()).statusCode()).isEqualTo(200);
        }
    }
}
