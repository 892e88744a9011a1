package fr.etape.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the launcher tells us.
 *
 * @param issuer as browsers see it, such as {@code http://localhost:8080/identity}; part of every token
 * @param secrets directory of the signing key, readable by its owner alone
 * @param people JSON file of the demo people
 * @param sessions people that may be signed in at a time
 * @param signIns of whom tokens or codes are kept at a time
 * @param clients secrets of the programs that may ask for tokens, by name: {@code web}, and the demo clients
 */
@ConfigurationProperties("etape.identity")
record IdentitySettings(
        URI issuer,
        Path secrets,
        Path people,
        @DefaultValue("1000") int sessions,
        @DefaultValue("1000") int signIns,
        Map<String, String> clients) {

    private static final int SECRET_CHARACTERS = 32;

    public IdentitySettings {
        if (!issuer.isAbsolute() || issuer.getPort() < 0) {
            throw new IllegalArgumentException("the issuer must be an address with a port, not " + issuer);
        }
        clients.forEach((name, secret) -> {
            if (secret.length() < SECRET_CHARACTERS) {
                throw new IllegalArgumentException("the secret of client " + name + " is too short");
            }
        });
        clients = Map.copyOf(clients);
    }
}
