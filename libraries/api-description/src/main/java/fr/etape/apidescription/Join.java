package fr.etape.apidescription;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The step of the build: arguments are the folder of the repository, and the file to write. */
public final class Join {

    private Join() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, JsonMapper.shared().writeValueAsBytes(joined(Path.of(arguments[0]))));
    }

    static ObjectNode joined(Path repository) {
        ObjectNode shared = JsonYaml.read(repository.resolve("libraries/api-description/src/main/openapi/shared.yaml"));
        return JoinedDescription.of(shared, Piece.in(repository));
    }
}
