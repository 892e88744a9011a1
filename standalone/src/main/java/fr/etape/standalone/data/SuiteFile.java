package fr.etape.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
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

    /** Its shape is public: other programs read it. */
    public record Content(String url, List<Part> parts, Map<String, Object> demoClients) {}

    public record Part(String name, long pid, int port, String log) {}

    /** Readers see the old content or the new one, never half of it. */
    public synchronized void write(Content content) throws IOException {
        Path aside = file.resolveSibling("suite.json.part");
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
