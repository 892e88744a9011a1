package fr.etape.testkit.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One operation of the document, and what its path declares for all methods. */
record DescribedOperation(JsonNode document, String path, String verb, JsonNode ofPath, JsonNode json) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    String method() {
        return verb.toUpperCase(Locale.ROOT);
    }

    String id() {
        return json.path("operationId").asString("");
    }

    List<String> allowed() {
        return json.path("x-allowed").valueStream().map(JsonNode::asString).toList();
    }

    List<String> faults(Examples examples) {
        List<String> faults = new ArrayList<>();
        for (String member : List.of("operationId", "summary", "description")) {
            if (json.path(member).asString("").isBlank()) {
                faults.add(member + " is missing");
            }
        }
        VARIABLE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(this::isNotAParameter)
                .forEach(name -> faults.add("parameter " + name + " is not described"));
        statuses()
                .filter(status -> !json.path("responses").has(status))
                .forEach(status -> faults.add("response " + status + " is not described"));
        faults.addAll(contents(examples));
        return faults.stream().map(fault -> this + ": " + fault).toList();
    }

    private boolean isNotAParameter(String name) {
        return Stream.of(ofPath, json)
                .flatMap(holder -> holder.path("parameters").valueStream())
                .map(this::resolved)
                .noneMatch(parameter -> name.equals(parameter.path("name").asString(""))
                        && !parameter.path("description").asString("").isBlank());
    }

    /** The statuses that every operation with these callers can answer with. */
    private Stream<String> statuses() {
        Set<String> who = Set.copyOf(allowed());
        Stream<String> always = Stream.of("503");
        if (who.contains("PUBLIC")) {
            return Stream.concat(always, Stream.of("401"));
        }
        return Stream.concat(always, who.contains("SIGNED_IN") ? Stream.of("401") : Stream.of("401", "403"));
    }

    private List<String> contents(Examples examples) {
        List<String> faults = new ArrayList<>();
        json.path("responses").properties().forEach(response -> {
            JsonNode described = resolved(response.getValue());
            boolean hasBody = !Set.of("204", "304").contains(response.getKey());
            if (described.path("description").asString("").isBlank()) {
                faults.add("response " + response.getKey() + " has no description");
            }
            faults.addAll(content("response " + response.getKey(), described, hasBody, examples));
        });
        if (json.has("requestBody")) {
            faults.addAll(content("request", resolved(json.path("requestBody")), true, examples));
        }
        return faults;
    }

    private static List<String> content(String where, JsonNode holder, boolean hasBody, Examples examples) {
        if (hasBody && holder.path("content").isEmpty()) {
            return List.of(where + " has no content");
        }
        return holder.path("content").properties().stream()
                .flatMap(type -> examples.faults(type.getValue()).stream()
                        .map(fault -> where + " as " + type.getKey() + ": " + fault))
                .collect(Collectors.toList());
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    @Override
    public String toString() {
        return method() + " " + path;
    }
}
