package fr.etape.launcher.data;

import fr.etape.launcher.identity.DemoClient;
import fr.etape.localservers.topicaccess.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code suite.json}: what runs, for other programs and for the next start. */
public final class SuiteFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    public SuiteFile(Path file) {
        this.file = file;
    }

    /**
     * Its shape is public: other programs read it.
     *
     * @param demoClients by role
     * @param kafkaUsers who may sign in at the broker: {@code partner}, who only reads, and {@code admin}
     * @param mailbox address of the page that shows the mails that arrived
     */
    public record Content(
            String url,
            List<Part> parts,
            Map<String, DemoClient> demoClients,
            Map<String, Login> kafkaUsers,
            @Nullable Identity identity,
            @Nullable String mailbox) {

        public static Content of(String url) {
            return new Content(url, List.of(), Map.of(), Map.of(), null, null);
        }

        public Content with(List<Part> now) {
            return new Content(url, now, demoClients, kafkaUsers, identity, mailbox);
        }
    }

    /** Where tokens come from. */
    public record Identity(String issuer, String tokenEndpoint) {}

    public record Part(String name, long pid, int port, String log) {}

    /** Readers see the old content or the new one, never half of it; and only its owner, since it holds secrets. */
    public synchronized void write(Content content) throws IOException {
        Path aside = file.resolveSibling("suite.json.part");
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(aside, JSON.writeValueAsBytes(content));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The parts of the last write; none when there is no readable file. */
    public List<Part> parts() {
        try {
            return JSON.readValue(Files.readAllBytes(file), Content.class).parts();
        } catch (IOException | JacksonException e) {
            return List.of();
        }
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
