package fr.etape.registration.passes;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.etape.contracts.team.Role;
import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A pass for whoever has a link, and the keys that others check it by. */
class PassIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    private final Participants people = new Participants(service);
    private String stop = "";

    @BeforeEach
    void oneSeatForAnElu() {
        stop = Stops.open(service, Map.of(ELU, 1));
    }

    private static Answer passOf(String accessToken) {
        return service.asNobody().post("/api/registrations/" + accessToken + "/passes");
    }

    private static JWKSet keysOf(RunningApplication instance) throws Exception {
        return JWKSet.parse(instance.asNobody().get("/api/passes/keys").body());
    }

    private static boolean isGood(SignedJWT pass, JWKSet keys) throws Exception {
        JWK key = keys.getKeyByKeyId(pass.getHeader().getKeyID());
        return key instanceof ECKey ec && pass.verify(new ECDSAVerifier(ec));
    }

    @Test
    void whoHasASeatGetsAPassThatThePublishedKeyProves() throws Exception {
        Answer elodie = people.register(stop, People.elodie("ELU"));

        Answer answer = passOf(elodie.text("accessToken"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        SignedJWT pass = SignedJWT.parse(answer.text("pass"));
        JWTClaimsSet claims = pass.getJWTClaimsSet();
        assertThat(isGood(pass, keysOf(service))).isTrue();
        assertThat(pass.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(pass.getHeader().getType().getType()).isEqualTo("etape-pass+jwt");
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "stop", "college", "iat", "exp");
        assertThat(claims.getIssuer()).isEqualTo("urn:etape:passes");
        assertThat(claims.getAudience()).containsExactly("etape-participant");
        assertThat(claims.getSubject()).isEqualTo(elodie.text("registrationId"));
        assertThat(claims.getStringClaim("stop")).isEqualTo(stop);
        assertThat(claims.getStringClaim("college")).isEqualTo("ELU");
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(Instant.parse(answer.text("expiresAt"))));
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(15 * 60 * 1000);
    }

    @Test
    void whoWaitsGetsOneToo() {
        people.register(stop, People.numbered(1, "ELU"));
        Answer waiting = people.register(stop, People.numbered(2, "ELU"));

        assertThat(waiting.text("status")).isEqualTo("WAITLISTED");
        assertThat(passOf(waiting.text("accessToken")).status()).isEqualTo(200);
    }

    @Test
    void whoCancelledGetsNone() {
        String link = people.register(stop, People.elodie("ELU")).text("accessToken");
        people.cancel(link);

        Answer refused = passOf(link);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:etape:problem:registration-cancelled");
    }

    @Test
    void aReplacedAndAForgedLinkGiveNone() {
        Answer elodie = people.register(stop, People.elodie("ELU"));
        String link = elodie.text("accessToken");
        service.grant(stop, "claire", Role.ORGANISER);
        service.as("claire").post("/api/stops/" + stop + "/registrations/" + elodie.text("registrationId") + "/link");

        assertThat(passOf(link).status()).isEqualTo(404);
        assertThat(passOf(stop + "." + "A".repeat(54)).status()).isEqualTo(404);
    }

    @Test
    void thePublishedKeysArePublicOnes() {
        Answer answer = service.asNobody().get("/api/passes/keys");

        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(answer.json().path("keys").path(0).propertyNames())
                .containsExactlyInAnyOrder("kty", "crv", "use", "alg", "kid", "x", "y");
    }

    @Test
    void passesOfAFormerSecretStayGood() throws Exception {
        String link = people.register(stop, People.elodie("ELU")).text("accessToken");
        SignedJWT former = SignedJWT.parse(passOf(link).text("pass"));

        try (RunningApplication renewed = RegistrationService.notShared()
                        .with("etape.registration.passes.secret", "a new secret of 32 characters or more")
                        .with("etape.registration.passes.former-secret", "another secret of 32 characters or more")
                        .start();
                RunningApplication forgetful = RegistrationService.notShared()
                        .with("etape.registration.passes.secret", "a new secret of 32 characters or more")
                        .start()) {
            List<String> ids =
                    keysOf(renewed).getKeys().stream().map(JWK::getKeyID).toList();

            assertThat(ids).hasSize(2).last().isEqualTo(former.getHeader().getKeyID());
            assertThat(isGood(former, keysOf(renewed))).isTrue();
            assertThat(isGood(former, keysOf(forgetful))).isFalse();
        }
    }
}
