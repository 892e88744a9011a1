package fr.etape.standalone.mongod;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The one user of a managed mongod, and the key file that a replica set with authentication asks for.
 *
 * @param keyFile readable by its owner alone, or mongod refuses it
 */
public record MongodAccess(String user, String password, Path keyFile) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads the password and the key from {@code secrets}, or makes them there at the first start. */
    public static MongodAccess keptIn(Path secrets) throws IOException {
        Path keyFile = secrets.resolve("mongod.key");
        secret(keyFile);
        return new MongodAccess("etape", secret(secrets.resolve("mongod.password")), keyFile);
    }

    private static String secret(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        } catch (FileAlreadyExistsException e) {
            // Made at an earlier start.
        }
        return Files.readString(file).strip();
    }
}
