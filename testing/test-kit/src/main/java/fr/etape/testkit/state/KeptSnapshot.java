package fr.etape.testkit.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The file of a snapshot, as a text that people can compare. */
record KeptSnapshot(String file, boolean json) {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int LINE = 100;

    static KeptSnapshot of(String name, int version, byte[] snapshot) {
        boolean json = snapshot.length > 0 && snapshot[0] == '{';
        return new KeptSnapshot("/state/" + name + "-v" + version + (json ? ".json" : ".hex"), json);
    }

    /** Null when the file is missing. */
    byte @Nullable [] bytes() {
        try (InputStream in = KeptSnapshot.class.getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            byte[] content = in.readAllBytes();
            return json ? content : HexFormat.of().parseHex(new String(content, UTF_8).replaceAll("\\s", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The order of members does not matter. */
    boolean isSame(byte[] one, byte[] other) {
        return json ? MAPPER.readTree(one).equals(MAPPER.readTree(other)) : Arrays.equals(one, other);
    }

    String text(byte[] snapshot) {
        return json
                ? MAPPER.readTree(snapshot).toPrettyString()
                : HexFormat.of().formatHex(snapshot).replaceAll("(.{" + LINE + "})", "$1\n");
    }
}
