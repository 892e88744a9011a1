package fr.etape.testkit.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The joined description of the suite, or the part of it that one service serves. */
public final class Description {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static final String JOINED = "/META-INF/etape/openapi.json";

    private final JsonNode document;
    private final Predicate<JsonNode> wanted;
    private final Examples examples;

    private Description(JsonNode document, Predicate<JsonNode> wanted) {
        this.document = document;
        this.wanted = wanted;
        this.examples = new Examples(document);
    }

    static Description of(String json) {
        return new Description(JsonMapper.shared().readTree(json), operation -> true);
    }

    /** @param service name of its module, for instance {@code sessions-service} */
    public static Description ofService(String service) {
        try (InputStream joined = Objects.requireNonNull(Description.class.getResourceAsStream(JOINED))) {
            return new Description(
                    JsonMapper.shared().readTree(joined),
                    operation -> operation.path("x-service").asString("").equals(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the members of a schema, without those that it takes from others. */
    public Set<String> membersOf(String schema) {
        return new TreeSet<>(
                document.at("/components/schemas/" + schema + "/properties").propertyNames());
    }

    public SortedSet<Operation> operations() {
        SortedSet<Operation> operations = new TreeSet<>();
        each(operation -> operations.add(Operation.of(operation.method(), operation.path(), operation.allowed())));
        return operations;
    }

    /** What a reader would miss, and examples that are none. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        each(operation -> {
            faults.addAll(operation.faults(examples));
            if (!ids.add(operation.id())) {
                faults.add(operation + ": its operationId is another's too");
            }
        });
        return faults;
    }

    private void each(Consumer<DescribedOperation> action) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()) && wanted.test(member.getValue()))
                        .forEach(member -> action.accept(new DescribedOperation(
                                document, path.getKey(), member.getKey(), path.getValue(), member.getValue()))));
    }
}
