package fr.etape.localservers.mongod;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** SHA-256 of something that was fetched, in hexadecimal digits. */
record Checksum(String expected) {

    private static final int PATIENCE_MS = (int) Duration.ofSeconds(20).toMillis();
    private static final int DIGITS = 64;

    /**
     * What MongoDB publishes beside an archive: the digits, and the name of the file.
     *
     * @throws MongodDownload.Failed when there is none
     */
    static Checksum publishedFor(URI archive) throws IOException, MongodDownload.Failed {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(archive + ".sha256").toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        String digits;
        try (InputStream in = connection.getInputStream()) {
            digits = new String(in.readNBytes(DIGITS), StandardCharsets.US_ASCII);
        } finally {
            connection.disconnect();
        }
        if (!digits.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new MongodDownload.Failed("no checksum is published beside " + archive);
        }
        return new Checksum(digits);
    }

    /**
     * @throws MongodDownload.Failed when it is another file; it is deleted then, so that nobody takes it for the right
     * one
     */
    void require(Path file) throws IOException, MongodDownload.Failed {
        String found = of(file);
        if (!found.equals(expected)) {
            Files.delete(file);
            throw new MongodDownload.Failed(file.getFileName() + " has SHA-256 " + found + " instead of " + expected);
        }
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
