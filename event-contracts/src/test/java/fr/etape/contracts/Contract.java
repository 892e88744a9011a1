package fr.etape.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.votes.VotesEvent;
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
import tools.jackson.databind.node.ObjectNode;

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
        records.putAll(EventTypes.of(ContributionsEvent.class).all());
        records.putAll(EventTypes.of(TablesEvent.class).all());
        records.putAll(EventTypes.of(TeamEvent.class).all());
        records.putAll(EventTypes.of(BookingsEvent.class).all());
        records.putAll(EventTypes.of(VotesEvent.class).all());
        records.putAll(EventTypes.of(FeedbackEvent.class).all());
        records.putAll(EventTypes.of(ProgrammeEvent.class).all());
        return records;
    }

    static Class<? extends StopEvent> recordOf(String type) {
        return Objects.requireNonNull(records().get(type), type);
    }

    /** Type to schema, as they lie in {@code <folder>/schemas}, each with the fragments that it refers to in place. */
    static SortedMap<String, JsonNode> schemas(Path folder) {
        SortedMap<String, JsonNode> schemas = documents(folder.resolve("schemas"));
        Map<String, JsonNode> fragments = new HashMap<>();
        fragments(folder).values().forEach(each -> fragments.put(each.get("$id").stringValue(), each));
        schemas.replaceAll((type, schema) -> inPlace(schema, fragments));
        return schemas;
    }

    /** The text of a type's schema, as it is published. */
    static String file(Path folder, String type) {
        try {
            return Files.readString(folder.resolve("schemas").resolve(type + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name to schema of what several types share, as they lie in {@code <folder>/schemas/fragments}. */
    static SortedMap<String, JsonNode> fragments(Path folder) {
        Path fragments = folder.resolve("schemas/fragments");
        return Files.exists(fragments) ? documents(fragments) : new TreeMap<>();
    }

    private static JsonNode inPlace(JsonNode schema, Map<String, JsonNode> fragments) {
        JsonNode fragment = fragments.get(schema.path("$ref").asString(""));
        if (fragment != null) {
            return ((ObjectNode) fragment.deepCopy()).remove(List.of("$schema", "$id", "title"));
        }
        if (schema instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(inPlace(member.getValue(), fragments)));
        }
        return schema;
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

    private static List<Path> files(Path folder) {
        return list(folder).filter(Files::isRegularFile).toList();
    }

    static List<Path> folders(Path folder) {
        return list(folder).filter(Files::isDirectory).toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
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
