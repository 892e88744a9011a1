package fr.etape.localservers.mongod;

import fr.etape.localservers.secrets.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The users of a managed mongod, and the key file that a replica set with authentication asks for.
 *
 * @param user who administers it
 * @param keyFile readable by its owner alone, or mongod refuses it
 * @param owners passwords of users who may read and write one database alone, by its name, which is theirs too
 */
public record MongodAccess(String user, String password, Path keyFile, Map<String, String> owners) {

    public MongodAccess {
        owners = Map.copyOf(owners);
    }

    /**
     * Reads passwords and key from {@code secrets}, or makes them there at the first start.
     *
     * @param databases that have an owner
     */
    public static MongodAccess keptIn(Path secrets, String... databases) throws IOException {
        Path keyFile = secrets.resolve("mongod.key");
        Secrets.kept(keyFile);
        Map<String, String> owners = new HashMap<>();
        for (String database : databases) {
            owners.put(database, Secrets.kept(secrets.resolve("mongod." + database + ".password")));
        }
        return new MongodAccess("etape", Secrets.kept(secrets.resolve("mongod.password")), keyFile, owners);
    }
}
