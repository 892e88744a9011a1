package fr.etape.access;

import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * One of those whose tokens are accepted.
 *
 * @param name the exact value that {@code iss} must have
 * @param jwkSetUri where the public keys are
 * @param audiences {@code aud} must contain one of these
 * @param types allowed values of the header {@code typ}; {@code none} also allows tokens without it
 */
record TrustedIssuer(
        String name, String jwkSetUri, List<String> audiences, SignatureAlgorithm algorithm, List<String> types) {}
