package fr.etape.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.team.TeamEvent.RoleGranted;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.net.http.HttpResponse;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a participant's pass opens, and what is no pass. */
class PassesIT {

    private static final TestProvider PROVIDER = TestProvider.shared();
    private static final String STOP = "angers-2027-03";
    private static final String ID = "6f1d8f0e-5b8a-8c3d-9a52-0c7f3d1e2b4a";
    private static Doors doors;

    @BeforeAll
    static void open() {
        doors = Doors.guardedBy(PROVIDER);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    private static TestToken pass() {
        return PROVIDER.pass(STOP, ID, "ELU");
    }

    @Test
    void tellsTheHandlerWhoseItIs() {
        assertThat(doors.get("/stops/" + STOP + "/table", pass().bearer()).body())
                .isEqualTo(ID + " angers-2027-03 ELU");
        assertThat(doors.get("/stops/" + STOP + "/tables", pass().bearer()).body())
                .isEqualTo("own");
    }

    @Test
    void countsAtItsOwnStopOnly() {
        assertThat(doors.get("/stops/nantes-2027-06/table", pass().bearer()).statusCode())
                .isEqualTo(403);
        assertThat(doors.get("/wishes", pass().bearer()).statusCode()).isEqualTo(403);
    }

    @Test
    void isNobodysAtAnotherStopEvenWhereAllMayEnter() {
        assertThat(doors.get("/stops/" + STOP + "/programme", pass().bearer()).body())
                .isEqualTo(ID);
        assertThat(doors.get("/stops/nantes-2027-06/programme", pass().bearer()).body())
                .isEqualTo("nobody");
        assertThat(doors.get("/stops/" + STOP + "/programme").body()).isEqualTo("nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/steering", "/stops/" + STOP + "/door", "/forgotten"})
    void isNoSignIn(String path) {
        assertThat(doors.get(path, pass().bearer()).statusCode()).isEqualTo(403);
    }

    @Test
    void isNotReplacedByATokenOfTheProviderNorByNone() {
        HttpResponse<String> without = doors.get("/stops/" + STOP + "/table");

        assertThat(doors.get(
                                "/stops/" + STOP + "/table",
                                PROVIDER.token("claire").bearer())
                        .statusCode())
                .isEqualTo(403);
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    /** Staff who are also allowed come as themselves. */
    @Test
    void sharesADoorWithARole() {
        PersonId claire = PersonId.ofSubject("claire-of-passes");
        try (ClientSession session = doors.bean(MongoClient.class).startSession()) {
            doors.bean(StopRoles.class)
                    .apply(session, new RoleGranted(STOP, false, claire.value(), Role.ORGANISER, null));
        }

        assertThat(doors.get(
                                "/stops/" + STOP + "/tables",
                                PROVIDER.token("claire-of-passes").bearer())
                        .body())
                .isEqualTo("Caller[" + claire + "]");
    }

    static List<Arguments> bad() throws Exception {
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(256);
        byte[] publicKey = PROVIDER.passKey().getEncoded();
        return List.of(
                Arguments.of(
                        "expired", pass().expiringIn(Duration.ofMinutes(-1)).signed()),
                Arguments.of("never expires", pass().without("exp").signed()),
                Arguments.of("for staff", pass().claim("aud", List.of("etape")).signed()),
                Arguments.of(
                        "of the provider",
                        pass().claim("iss", PROVIDER.issuer()).signed()),
                Arguments.of("of no issuer", pass().without("iss").signed()),
                Arguments.of("of nobody", pass().without("sub").signed()),
                Arguments.of("of no registration", pass().claim("sub", "claire").signed()),
                Arguments.of("for no stop", pass().without("stop").signed()),
                Arguments.of("of no college", pass().without("college").signed()),
                Arguments.of(
                        "of an unknown college", pass().claim("college", "KING").signed()),
                Arguments.of("unsigned", pass().unsigned()),
                Arguments.of("HS256 with the public key", pass().signedWithSecret(publicKey)),
                Arguments.of(
                        "by a foreign key",
                        pass().signedBy(curve.generateKeyPair().getPrivate())),
                Arguments.of(
                        "by the provider's key",
                        PROVIDER.token(ID)
                                .header("typ", "etape-pass+jwt")
                                .claim("iss", "urn:etape:passes")
                                .claim("aud", List.of("etape-participant"))
                                .claim("stop", STOP)
                                .claim("college", "ELU")
                                .signed()),
                Arguments.of(
                        "a token of the provider that calls itself a pass",
                        PROVIDER.token("claire").header("typ", "etape-pass+jwt").signed()),
                Arguments.of(
                        "a pass that calls itself a token",
                        pass().header("typ", "at+jwt").signed()),
                Arguments.of(
                        "a pass that is a token of the provider but for its key",
                        pass().header("typ", "at+jwt")
                                .claim("iss", PROVIDER.issuer())
                                .claim("aud", List.of("etape"))
                                .signed()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadPassIsRefusedEvenWhereNoneIsNeeded(String what, String token) {
        for (String path : List.of("/stops/" + STOP + "/table", "/stops/" + STOP + "/programme", "/me", "/public")) {
            HttpResponse<String> answer = doors.get(path, "Bearer " + token);

            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        }
    }

    private static Doors withKeysAt(String address) {
        Stream<String> others = PROVIDER.arguments().stream().filter(argument -> !argument.contains("passes"));
        return Doors.alone(Stream.concat(others, Stream.of("--etape.access.passes.jwk-set-uri=" + address))
                .toArray(String[]::new));
    }

    @Test
    void withoutTheKeysEveryPassIsRefusedAndTokensOfTheProviderAreNot() {
        try (Doors half = withKeysAt("")) {
            assertThat(half.get("/stops/" + STOP + "/table", pass().bearer()).statusCode())
                    .isEqualTo(401);
            assertThat(half.get("/me", PROVIDER.token("claire").bearer()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whileTheKeysCannotBeFetchedParticipantsAreToldToTryAgain() {
        try (Doors early = withKeysAt("http://127.0.0.1:1/keys")) {
            HttpResponse<String> answer = early.get("/stops/" + STOP + "/table", pass().bearer());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(early.get("/me", PROVIDER.token("claire").bearer()).statusCode())
                    .isEqualTo(200);
        }
    }
}
