package fr.etape.registration.passes;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.etape.access.PassFormat;
import fr.etape.registration.admission.documents.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Signs passes. Knows no registration but the one it is given. */
@Component
@EnableConfigurationProperties(PassKeySettings.class)
class Passes {

    /** @param expiresAt UTC, in whole seconds */
    record Pass(String pass, Instant expiresAt) {

        /** Without the pass, so that no log contains it. */
        @Override
        public String toString() {
            return "Pass[" + expiresAt + "]";
        }
    }

    private final JWSHeader header;
    private final JWSSigner signer;
    private final JWKSet keys;
    private final Duration lifetime;
    private final Clock clock;

    Passes(PassKeySettings settings, Clock clock) throws JOSEException {
        ECKey key = PassKey.of(settings.secret());
        List<JWK> good = new ArrayList<>(List.of(key));
        if (settings.formerSecret() != null) {
            good.add(PassKey.of(settings.formerSecret()));
        }
        this.keys = new JWKSet(good);
        this.signer = new ECDSASigner(key);
        this.header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(PassFormat.TYPE))
                .keyID(key.getKeyID())
                .build();
        this.lifetime = settings.lifetime();
        this.clock = clock;
    }

    /** A JWK set of the public halves only. */
    Map<String, Object> publicKeys() {
        return keys.toJSONObject(true);
    }

    Pass issue(Registration registration) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = now.plus(lifetime);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(PassFormat.ISSUER)
                .audience(PassFormat.AUDIENCE)
                .subject(registration.id().toString())
                .claim(PassFormat.STOP, registration.stopId())
                .claim(PassFormat.COLLEGE, registration.applicant().college().name())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .build();
        SignedJWT pass = new SignedJWT(header, claims);
        try {
            pass.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("a pass could not be signed", e);
        }
        return new Pass(pass.serialize(), expiresAt);
    }
}
