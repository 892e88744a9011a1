package fr.etape.reporting.feed.web;

import fr.etape.reporting.feed.FeedEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as CloudEvents 1.0 in their JSON format, with the published object as {@code data}. */
final class CloudEvents {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CloudEvents() {}

    static ObjectNode json(String stopId, FeedEvent event) {
        ObjectNode json = JSON.createObjectNode();
        json.put("specversion", "1.0");
        json.put("id", event.stream() + "/" + event.event().position());
        json.put("source", "/stops/" + stopId);
        json.put("type", event.event().type());
        json.put("time", event.event().occurredAt().toString());
        json.put("dataschema", "urn:etape:schema:" + event.event().type());
        json.put("datacontenttype", "application/json");
        json.set("data", JSON.readTree(event.event().payload()));
        return json;
    }
}
