package fr.etape.identity.keys;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fr.etape.identity.IdentitySettings;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningKeys {

    @Bean
    JWKSource<SecurityContext> jwkSource(IdentitySettings settings) throws IOException, GeneralSecurityException {
        KeptKey key = new KeptKey(settings.secrets().resolve("identity-signing-key"));
        return new ImmutableJWKSet<>(new JWKSet(key.read()));
    }
}
