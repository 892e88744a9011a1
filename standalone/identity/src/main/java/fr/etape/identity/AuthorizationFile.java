package fr.etape.identity;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Component;

/**
 * What is left of sign-ins between two starts, beside the signing key and as secret. Losing it costs people one more
 * sign-in, so a file that cannot be read or written is no reason to stop.
 */
@Component
final class AuthorizationFile {

    private static final Logger LOG = LoggerFactory.getLogger(AuthorizationFile.class);

    /** Only what an authorization is made of may come out of the file. */
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "java.lang.*;java.util.*;java.time.*;java.net.URL;org.springframework.security.**;fr.etape.identity.*;!*");

    private final Path file;

    AuthorizationFile(IdentitySettings settings) {
        file = settings.secrets().resolve("identity-sign-ins");
    }

    List<OAuth2Authorization> read() {
        List<OAuth2Authorization> authorizations = new ArrayList<>();
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            in.setObjectInputFilter(FILTER);
            for (int left = in.readInt(); left > 0; left--) {
                authorizations.add((OAuth2Authorization) in.readObject());
            }
        } catch (NoSuchFileException e) {
            // The first start.
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            LOG.warn("cannot read {}: everybody has to sign in again", file, e);
        }
        return authorizations;
    }

    /** Readers see the old content or the new one. */
    void write(Collection<OAuth2Authorization> authorizations) {
        List<OAuth2Authorization> all = List.copyOf(authorizations);
        try {
            Path part = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "sign-ins",
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(part))) {
                out.writeInt(all.size());
                for (OAuth2Authorization one : all) {
                    out.writeObject(one);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("cannot write {}: sign-ins will not outlive this process", file, e);
        }
    }
}
