package fr.etape.localservers.mongod;

import fr.etape.localservers.secrets.Secrets;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The one user of a managed mongod, and the key file that a replica set with authentication asks for.
 *
 * @param keyFile readable by its owner alone, or mongod refuses it
 */
public record MongodAccess(String user, String password, Path keyFile) {

    /** Reads the password and the key from {@code secrets}, or makes them there at the first start. */
    public static MongodAccess keptIn(Path secrets) throws IOException {
        Path keyFile = secrets.resolve("mongod.key");
        Secrets.kept(keyFile);
        return new MongodAccess("etape", Secrets.kept(secrets.resolve("mongod.password")), keyFile);
    }
}
