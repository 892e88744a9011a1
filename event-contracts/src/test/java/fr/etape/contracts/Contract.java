package fr.etape.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records on one side, the files that describe them on the other. */
final class Contract {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final JsonMapper JSON = JsonMapper.shared();

    private static final SchemaRegistry VALIDATORS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Contract() {}

    /** Wire name to record, of all streams. */
    static Map<String, Class<? extends StopEvent>> records() {
        Map<String, Class<? extends StopEvent>> records = new HashMap<>();
        records.putAll(EventTypes.of(TourEvent.class).all());
        records.putAll(EventTypes.of(RegistrationsEvent.class).all());
        records.putAll(EventTypes.of(TeamEvent.class).all());
        return records;
    }

    static Class<? extends StopEvent> recordOf(String type) {
        return Objects.requireNonNull(records().get(type), type);
    }

    /** Type to schema, as they lie in {@code <folder>/schemas}. */
    static SortedMap<String, JsonNode> schemas(Path folder) {
        return documents(folder.resolve("schemas"));
    }

    /** Type to message, as they lie in {@code <folder>/examples}. */
    static SortedMap<String, JsonNode> examples(Path folder) {
        return documents(folder.resolve("examples"));
    }

    private static SortedMap<String, JsonNode> documents(Path folder) {
        SortedMap<String, JsonNode> documents = new TreeMap<>();
        for (Path file : files(folder)) {
            documents.put(file.getFileName().toString().replaceFirst("\\.json$", ""), JSON.readTree(file));
        }
        return documents;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a schema finds wrong with a payload. */
    static List<Error> errors(JsonNode schema, JsonNode payload) {
        Schema validator = VALIDATORS.getSchema(schema);
        return validator.validate(payload);
    }
}
