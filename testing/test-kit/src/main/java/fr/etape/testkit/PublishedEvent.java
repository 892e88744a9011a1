package fr.etape.testkit;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it lies on a topic.
 *
 * @param headers CloudEvents attributes, with the prefix {@code ce_}, and {@code content-type}
 */
public record PublishedEvent(String key, Map<String, String> headers, String payload) {

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(payload);
    }
}
