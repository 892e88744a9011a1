package fr.etape.web.site.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Objects as sealed bytes, each bound to the name it is kept under. */
final class Seal {

    /**
     * What Spring Security keeps of a person, its claims, and what this site adds. Nothing else is brought back to
     * life.
     */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxbytes=262144;maxdepth=40;fr.etape.web.**;org.springframework.security.**;"
                    + "java.lang.*;java.util.*;java.math.*;java.time.*;java.net.URL;java.net.URI;!*");

    private final SealedBytes bytes;

    Seal(String sessionId) {
        this.bytes = new SealedBytes(SessionId.key(sessionId));
    }

    byte[] close(String name, Object value) {
        return bytes.close(name, written(value));
    }

    /**
     * Nothing when it was sealed for something else, or by a version of this site whose objects are no longer known.
     */
    Optional<Object> open(String name, byte[] all) {
        try {
            return Optional.of(read(bytes.open(name, all)));
        } catch (GeneralSecurityException | IOException | ClassNotFoundException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead") // sealed by this site, and filtered
    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        }
    }
}
