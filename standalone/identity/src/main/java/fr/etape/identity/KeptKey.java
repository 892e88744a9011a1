package fr.etape.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/** An RSA key of 2048 bits in a file (PKCS #8, DER) that its owner alone can read. */
record KeptKey(Path file) {

    private static final int BITS = 2048;

    /** Reads it, or makes it; two processes that make it at the same time agree on one. */
    RSAKey read() throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            make();
        }
        KeyFactory keys = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey secret =
                (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
        RSAPublicKey open = (RSAPublicKey)
                keys.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        try {
            return new RSAKey.Builder(open)
                    .privateKey(secret)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        Path directory = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(
                directory,
                "key",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        Files.write(part, generator.generateKeyPair().getPrivate().getEncoded());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
