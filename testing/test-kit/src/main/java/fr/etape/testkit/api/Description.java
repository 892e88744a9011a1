package fr.etape.testkit.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service says of itself at {@code /openapi.json}. */
public final class Description {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode document;
    private final Examples examples;

    private Description(JsonNode document) {
        this.document = document;
        this.examples = new Examples(document);
    }

    public static Description of(String json) {
        return new Description(JsonMapper.shared().readTree(json));
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
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> action.accept(new DescribedOperation(
                                document, path.getKey(), member.getKey(), path.getValue(), member.getValue()))));
    }
}
