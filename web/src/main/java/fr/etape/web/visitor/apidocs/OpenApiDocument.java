package fr.etape.web.visitor.apidocs;

import fr.etape.web.visitor.apidocs.ApiPage.Content;
import fr.etape.web.visitor.apidocs.ApiPage.Example;
import fr.etape.web.visitor.apidocs.ApiPage.Group;
import fr.etape.web.visitor.apidocs.ApiPage.Member;
import fr.etape.web.visitor.apidocs.ApiPage.Operation;
import fr.etape.web.visitor.apidocs.ApiPage.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the parts of an OpenAPI 3.1 document that the page shows. */
final class OpenApiDocument {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;
    private final References references;
    private final Types types;

    OpenApiDocument(JsonNode root) {
        this.root = root;
        this.references = new References(root);
        this.types = new Types(references);
    }

    ApiPage page() {
        return new ApiPage(
                root.at("/info/version").asString(""),
                Texts.pieces(root.at("/info/description").asString("")),
                groups(),
                types.all(root.at("/components/schemas")));
    }

    private List<Group> groups() {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        root.path("tags").forEach(tag -> byTag.put(tag.path("name").asString(""), new ArrayList<>()));
        root.path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    JsonNode operation = path.getValue().path(method);
                    if (operation.isObject()) {
                        String tag = operation.at("/tags/0").asString("");
                        byTag.computeIfAbsent(tag, name -> new ArrayList<>())
                                .add(operation(method, path.getKey(), path.getValue(), operation));
                    }
                }));
        return byTag.entrySet().stream()
                .filter(tag -> !tag.getValue().isEmpty())
                .map(tag -> new Group(tag.getKey(), tag.getValue()))
                .toList();
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode operation) {
        List<String> allowed = new ArrayList<>();
        operation.path("x-allowed").forEach(who -> allowed.add(who.asString("")));
        return new Operation(
                operation.path("operationId").asString(method + path),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(path),
                Texts.pieces(operation.path("description").asString("")),
                allowed,
                parameters(item, operation),
                contents(references.follow(operation.path("requestBody"))),
                replies(operation.path("responses")));
    }

    private List<Member> parameters(JsonNode item, JsonNode operation) {
        List<Member> parameters = new ArrayList<>();
        for (JsonNode given : List.of(item.path("parameters"), operation.path("parameters"))) {
            given.forEach(each -> {
                JsonNode parameter = references.follow(each);
                parameters.add(new Member(
                        parameter.path("name").asString(""),
                        parameter.path("in").asString(""),
                        types.nameOf(parameter.path("schema")),
                        parameter.path("required").asBoolean(false),
                        Texts.pieces(parameter.path("description").asString(""))));
            });
        }
        return parameters;
    }

    private List<Reply> replies(JsonNode responses) {
        return responses.properties().stream()
                .map(reply -> {
                    JsonNode response = references.follow(reply.getValue());
                    return new Reply(
                            reply.getKey(),
                            Texts.pieces(response.path("description").asString("")),
                            contents(response));
                })
                .toList();
    }

    private List<Content> contents(JsonNode body) {
        return body.path("content").properties().stream()
                .map(content -> new Content(
                        content.getKey(),
                        types.nameOf(content.getValue().path("schema")),
                        examples(content.getValue())))
                .toList();
    }

    private List<Example> examples(JsonNode content) {
        List<Example> examples = new ArrayList<>();
        if (content.has("example")) {
            examples.add(new Example(null, content.path("example").toPrettyString()));
        }
        content.path("examples").properties().forEach(named -> {
            JsonNode example = references.follow(named.getValue());
            examples.add(new Example(
                    example.path("summary").asString(named.getKey()),
                    example.path("value").toPrettyString()));
        });
        return examples;
    }
}
